package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not read, and what is said about it. */
class DomainReaderRefusalTest {
    private static UnreadableDomainException refusal(String xml) {
        return catchThrowableOfType(UnreadableDomainException.class, () -> DomainReader.read(xml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | 1 | 1 | Premature end of file",
                "no XML | 1 | 1 | Content is not allowed in prolog",
                "<domain> | 1 | 9 | must start and end",
                "<domain><a></b></domain> | 1 | 14 | must be terminated by the matching end-tag",
                "<network/> | 1 | 1 | the root is <network>",
                "<!-- x --><network/> | 1 | 11 | the root is <network>",
                "<domain>&user;</domain> | 1 | 15 | entity \"user\"",
                "<domain a='1' a='2'/> | 1 | 22 | the element <domain> has the attribute 'a' twice",
                "<domain q:x='1'/> | 1 | 18 | the prefix of 'q:x' is not declared; declare it with xmlns:q",
                "<domain><q:x/></domain> | 1 | 15 | the prefix of 'q:x' is not declared; declare it with xmlns:q",
            })
    void namesReasonAndPlace(String xml, int line, int column, String reason) {
        UnreadableDomainException refusal = refusal(xml);

        assertThat(refusal.reason()).contains(reason);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal).hasMessage("line %d, column %d: %s".formatted(line, column, refusal.reason()));
    }

    @Test
    void refusesADeclarationThatEndsInTheNameOfItsEncoding() {
        assertThatThrownBy(() -> DomainReader.read("<?xml version='1.0' encoding='u?>\n<domain <'?><domain/>"))
                .isInstanceOf(UnreadableDomainException.class)
                .hasMessageContaining("what the XML declaration names is no encoding");
    }

    @Test
    void refusesADocumentType() {
        assertThat(refusal("<!DOCTYPE domain [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<domain>&a;</domain>"))
                .hasMessageContaining("a document type declaration is not read");
    }

    @Test
    void refusesWhatIsTooDeepAtTheElementThatIs() {
        int depth = DomainReader.MAX_DEPTH;
        String xml = "<domain>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</domain>";

        UnreadableDomainException refusal = refusal(xml);

        assertThat(refusal.reason()).isEqualTo("elements are nested deeper than 256");
        assertThat(refusal.column()).isEqualTo("<domain>".length() + 3 * (depth - 1) + 1);
    }

    @Test
    void refusesWhatIsTooLongWithoutTakingAllOfIt() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };

        assertThatThrownBy(() -> DomainReader.read(endless))
                .isInstanceOf(UnreadableDomainException.class)
                .hasMessageContaining("longer than 16777216 characters");
    }

    @Test
    void passesOnThatTheSourceFails() {
        Reader failing = new StringReader("");

        assertThatThrownBy(() -> {
                    failing.close();
                    DomainReader.read(failing);
                })
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void readsAFileInTheEncodingItDeclares(String encoding, @TempDir Path directory) throws Exception {
        Path file = directory.resolve("guest.xml");
        Files.writeString(
                file,
                "<?xml version='1.0' encoding='%s'?><domain><title>Tür</title></domain>".formatted(encoding),
                Charset.forName(encoding));

        assertThat(DomainReader.read(file).root().element("title").orElseThrow().text())
                .hasValue("Tür");
    }

    @Test
    void readsAFileWithAByteOrderMark(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("guest.xml");
        Files.writeString(file, "\uFEFF<domain/>");

        assertThat(DomainReader.read(file).root().origin().describe()).isEqualTo("line 1, column 1");
    }

    @Test
    void refusesBytesThatAreNotInTheEncoding(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("guest.xml");
        Files.write(file, "<domain><title>Tür</title></domain>".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> DomainReader.read(file))
                .isInstanceOf(UnreadableDomainException.class)
                .hasMessageContaining("bytes that are not text in UTF-8");
    }

    @Test
    void refusesAnEncodingThatNobodyKnows(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("guest.xml");
        Files.writeString(file, "<?xml version='1.0' encoding='klingon'?><domain/>");

        assertThatThrownBy(() -> DomainReader.read(file)).hasMessageContaining("the encoding 'klingon' is not known");
    }
}
