package io.github.domainwright.firmware.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds {@link FirmwareResolver} against libvirt 11.3's own test documents. The property names a directory with {@code
 * index.tsv}, {@code firmware/} and {@code firmware-descriptors/}.
 */
@EnabledIfSystemProperty(named = "domainwright.corpus", matches = ".+")
class FirmwareCorpusTest {
    private final Path corpus = Path.of(System.getProperty("domainwright.corpus", "."));

    @TestFactory
    Stream<DynamicTest> givesLibvirtsAnswer() throws Exception {
        FirmwareResolver resolver = FirmwareResolver.of(
                FirmwareDescriptors.under(corpus.resolve("firmware-descriptors")), RuleSet.LIBVIRT_11);
        return Files.readAllLines(corpus.resolve("index.tsv")).stream()
                .skip(1)
                .map(row -> row.split("\t"))
                .map(fields -> DynamicTest.dynamicTest(
                        fields[0] + " " + fields[2] + " " + fields[4], () -> check(resolver, fields)));
    }

    private void check(FirmwareResolver resolver, String[] fields) throws Exception {
        ResolveMode mode = fields[4].equals("define") ? ResolveMode.DEFINE : ResolveMode.LOAD;
        FirmwareResolution resolution = resolver.resolve(read(fields[0] + ".xml"), mode);

        String expected = fields[1];
        if (expected.equals("ok")) {
            assertThat(resolution.refusal()).as(resolution.explain()).isEmpty();
        } else {
            Refusal refusal = resolution.refusal().orElseThrow();
            assertThat(refusal.stage())
                    .isEqualTo(expected.startsWith("start") ? Refusal.Stage.START : Refusal.Stage.DOCUMENT);
            assertThat(refusal.kind().prefix()).as(expected).isEqualTo(errorClass(expected));
        }
        if (expected.startsWith("parse-error")) {
            assertThat(resolution.domain()).isEmpty();
            return;
        }
        String infix = mode == ResolveMode.DEFINE ? ".abi-update.xml" : ".xml";
        DomainTree shown = read(fields[0] + "." + fields[2] + "-" + fields[3] + infix);
        DomainTree completed = resolution.domain().orElseThrow();
        assertThat(text(completed, "os")).as(resolution.explain()).isEqualTo(text(shown, "os"));
        assertThat(text(completed, "features/smm")).isEqualTo(text(shown, "features/smm"));
    }

    /** libvirt's class stands between the stage and the message, where it prints one. */
    private static String errorClass(String expected) {
        String[] parts = expected.split(": ", 3);
        return Stream.of(Refusal.Kind.values())
                .map(Refusal.Kind::prefix)
                .filter(prefix -> parts.length > 2 && prefix.equals(parts[1]))
                .findFirst()
                .orElse("");
    }

    private DomainTree read(String file) throws Exception {
        return DomainReader.read(Files.readString(corpus.resolve("firmware").resolve(file)));
    }

    private static String text(DomainTree tree, String path) {
        return tree.element(DomainPath.of(path)).map(ElementText::of).orElse("");
    }
}
