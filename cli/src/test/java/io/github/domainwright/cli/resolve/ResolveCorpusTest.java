package io.github.domainwright.cli.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.XmlOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The program gives the answers that libvirt's own firmware tests expect; the property names their directory. */
@EnabledIfSystemProperty(named = "domainwright.corpus", matches = ".+")
class ResolveCorpusTest {
    private final Path corpus = Path.of(System.getProperty("domainwright.corpus", "."));

    @TestFactory
    Stream<DynamicTest> givesLibvirtsAnswer() throws Exception {
        return Files.readAllLines(corpus.resolve("index.tsv")).stream()
                .skip(1)
                .map(row -> row.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[2] + " " + row[4], () -> check(row)));
    }

    private void check(String[] row) throws Exception {
        Path document = corpus.resolve("firmware").resolve(row[0] + ".xml");
        Run run = Run.of(
                "resolve",
                "--sysroot",
                corpus.resolve("firmware-descriptors"),
                "--mode",
                row[4],
                "--rules",
                "libvirt-11",
                document);

        assertThat(run.status()).as(run.err()).isEqualTo(row[1].equals("ok") ? 0 : 1);
        if (!row[1].equals("ok")) {
            assertThat(run.err()).contains("libvirt refuses");
        }
        if (row[1].startsWith("parse-error")) {
            assertThat(run.out()).isEmpty();
            return;
        }
        String infix = row[4].equals("define") ? ".abi-update.xml" : ".xml";
        DomainTree shown =
                DomainReader.read(corpus.resolve("firmware").resolve(row[0] + "." + row[2] + "-" + row[3] + infix));
        assertThat(text(DomainReader.read(run.out()), "os/loader")).isEqualTo(text(shown, "os/loader"));
        assertThat(text(DomainReader.read(run.out()), "os/nvram")).isEqualTo(text(shown, "os/nvram"));
        assertThat(text(DomainReader.read(run.out()), "features/smm")).isEqualTo(text(shown, "features/smm"));
    }

    private static String text(DomainTree tree, String path) {
        return tree.element(DomainPath.of(path)).map(ResolveCorpusTest::text).orElse("");
    }

    private static String text(Element element) {
        XmlOut out = new XmlOut(256);
        DomainWriter.write(element, 0, out);
        return out.toString();
    }
}
