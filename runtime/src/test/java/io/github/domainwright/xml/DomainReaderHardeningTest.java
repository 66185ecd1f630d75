package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.domainwright.tree.DomainPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that make a careless reader open files, call hosts or fill the memory. */
class DomainReaderHardeningTest {
    private static final String SECRET = HostileDocuments.SECRET;

    @TempDir
    static Path directory;

    private static UnreadableDomainException refusal(String xml) {
        UnreadableDomainException refusal =
                catchThrowableOfType(UnreadableDomainException.class, () -> DomainReader.read(xml));
        assertThat(refusal).as(xml.substring(0, Math.min(xml.length(), 200))).isNotNull();
        return refusal;
    }

    static Stream<String> documentTypes() throws IOException {
        return HostileDocuments.documentTypes(directory);
    }

    @ParameterizedTest
    @MethodSource("documentTypes")
    void refusesEachDocumentType(String xml) {
        UnreadableDomainException refusal = refusal(xml);

        assertThat(refusal.reason()).contains("a document type declaration is not read");
        assertThat(refusal.reason()).doesNotContain(SECRET);
        assertThat(refusal.line()).isPositive();
    }

    @Test
    void resolvesNoEntitiesButThoseOfXml() throws Exception {
        assertThat(refusal("<domain><name>&nbsp;</name></domain>").reason()).contains("nbsp");
        assertThat(DomainReader.read("<domain><name>&lt;&amp;&gt;&apos;&quot;&#65;&#x1F600;</name></domain>")
                        .literal(DomainPath.of("name/text()")))
                .contains("<&>'\"A\ud83d\ude00");
    }

    @Test
    void includesNoOtherDocument() throws Exception {
        Path secret = Files.writeString(directory.resolve("included.txt"), SECRET);
        String xml = """
                <domain xmlns:xi='http://www.w3.org/2001/XInclude'>
                  <name><xi:include href='%s' parse='text'/></name>
                </domain>
                """.formatted(secret.toUri());

        assertThat(DomainWriter.toXml(DomainReader.read(xml)))
                .doesNotContain(SECRET)
                .contains("<xi:include");
    }

    @Test
    void readsAsDeepAsItSays() throws Exception {
        int depth = DomainReader.MAX_DEPTH;

        assertThat(DomainReader.read(nested(depth - 1)).root().name()).isEqualTo("domain");
        assertThat(refusal(nested(depth)).reason()).contains("nested deeper than " + depth);
        assertThat(refusal(nested(200_000)).reason()).contains("nested deeper than " + depth);
    }

    private static String nested(int depth) {
        return "<domain>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</domain>";
    }

    @Test
    void readsAsMuchAsItSays() throws Exception {
        String start = "<domain><description>";
        String end = "</description></domain>";
        int room = (int) DomainReader.MAX_CHARACTERS - start.length() - end.length();

        assertThat(DomainReader.read(start + "x".repeat(room) + end)
                        .literal(DomainPath.of("description/text()"))
                        .orElseThrow()
                        .length())
                .isEqualTo(room);
        assertThat(refusal(start + "x".repeat(room + 1) + end).reason())
                .contains("longer than " + DomainReader.MAX_CHARACTERS);
    }

    @Test
    void refusesCharactersThatXmlCannotCarry() {
        assertThat(refusal("<domain><name>&#1;</name></domain>").reason()).isNotBlank();
        assertThat(refusal("<domain><name>&#xFFFE;</name></domain>").reason()).isNotBlank();
        assertThat(refusal("<domain><name>&#xD800;</name></domain>").reason()).isNotBlank();
        assertThat(refusal("<domain><name>\u0001</name></domain>").reason()).isNotBlank();
    }
}
