package io.github.domainwright.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String GOOD = """
            <domain type='kvm'>
              <name>good</name>
              <memory unit='GiB'>2</memory>
              <vcpu>2</vcpu>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
            </domain>
            """;
    private static final String BAD = """
            <domain type='kvm'>
              <name>bad</name>
              <memory unit='GiB'>2</memory>
              <vcpu>2</vcpu>
              <os firmware='efi'>
                <type arch='x86_64' machine='pc'>hvm</type>
                <firmware><feature enabled='yes' name='secure-boot'/></firmware>
              </os>
              <features><acpi/></features>
            </domain>
            """;
    /** A stated port that libvirt drops without a word. */
    private static final String UNWISE = """
            <domain type='kvm'>
              <name>unwise</name>
              <memory unit='GiB'>2</memory>
              <vcpu>2</vcpu>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
              <devices><graphics type='vnc' port='5901' autoport='yes'/></devices>
            </domain>
            """;

    @TempDir
    private Path directory;

    private Path good;
    private Path bad;
    private Path unwise;

    @BeforeEach
    void write() throws IOException {
        good = file("good.xml", GOOD);
        bad = file("bad.xml", BAD);
        unwise = file("unwise.xml", UNWISE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void endsWith0WhereNothingIsFound() {
        Run run = Run.of("lint", good);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("1 document checked: 0 errors, 0 warnings.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void endsWith1AndNamesThePlaceOfAnError() {
        Run run = Run.of("lint", good, bad);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(bad + ":6:25: error: [DW0103] ", "  Why: ", "  Fix: ");
    }

    @Test
    void endsWith1ForWarningsOnlyWhereTheyCount() {
        assertThat(Run.of("lint", unwise).status()).isZero();
        assertThat(Run.of("lint", "--warnings-as-errors", unwise).status()).isEqualTo(1);
        assertThat(Run.of("lint", "-W", good).status()).isZero();
    }

    @Test
    void readsStandardInput() {
        assertThat(Run.reading(BAD, "lint", "-").out()).contains("<standard input>:6:25: error: [DW0103]");
        assertThat(Run.reading(GOOD, "lint", "-").status()).isZero();
    }

    @Test
    void asksTheRulesOfAVersion() throws IOException {
        Path newer = file("newer.xml", GOOD.replace("</domain>", "<launchSecurity type='tdx'/></domain>"));

        assertThat(Run.of("lint", "--libvirt", "9.0", newer).out()).contains("[DW0501]");
        assertThat(Run.of("lint", newer).out()).doesNotContain("[DW0501]");
        assertThat(Run.of("lint", "--libvirt", "9.0", good).status()).isZero();
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        Path broken = file("broken.xml", "<domain><name>x</domain>");
        Run run = Run.of("lint", directory.resolve("none.xml"), broken, bad);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains(
                        "none.xml:1:1: error: [DW0701] ",
                        broken + ":1:",
                        "[DW0702]",
                        "[DW0103]",
                        "2 could not be read.");
    }

    @Test
    void looksForDomainsInADirectory() throws IOException {
        Files.createDirectories(directory.resolve("networks"));
        file("networks/default.xml", "<network><name>default</name></network>");
        file("notes.txt", "no XML");
        Files.createSymbolicLink(directory.resolve("networks/again.xml"), bad);

        Run run = Run.of("lint", directory);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsOnlyOnce("[DW0103]")
                .endsWith("3 documents checked: 1 error, 1 warning. 1 skipped: XML of another kind.\n");
    }

    @Test
    void doesNotCallAnEmptyDirectoryClean() throws IOException {
        Path empty = Files.createDirectories(directory.resolve("empty"));

        assertThat(Run.of("lint", empty).status()).isEqualTo(3);
    }

    @Test
    void doesNotCallABrokenDomainOfADirectoryAnotherDocument() throws IOException {
        file("broken.xml", "<domain>");
        file("empty.xml", "");

        Run run = Run.of("lint", directory);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("2 could not be read.").doesNotContain("skipped");
    }

    @Test
    void printsObjectsForPrograms() throws IOException {
        List<Map<String, String>> objects =
                objects(Run.of("lint", "--json", bad, unwise).out());

        assertThat(objects).hasSize(2);
        assertThat(objects.get(0))
                .containsEntry("rule", "DW0103")
                .containsEntry("severity", "error")
                .containsEntry("file", bad.toString())
                .containsEntry("line", "6")
                .containsEntry("column", "25")
                .containsEntry("path", "os/type/@machine")
                .containsEntry("page", "docs/rules/DW0103.md")
                .containsKeys("message", "why", "fix");
        assertThat(objects.get(1)).containsEntry("severity", "warning");
        assertThat(objects(Run.of("lint", "--json", good).out())).isEmpty();
    }

    @Test
    void coloursOnlyWhereAsked() {
        assertThat(Run.inColour("lint", bad).out()).contains("\u001b[1m");
        assertThat(Run.of("lint", bad).out()).doesNotContain("\u001b");
    }

    @Test
    void refusesWrongCommandLines() {
        assertThat(Run.of("lint").status()).isEqualTo(2);
        assertThat(Run.of("lint", "--libvirt", "new", good))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--libvirt", "new"));
        assertThat(Run.of("lint", "--jsn", good).err()).contains("--json");
    }

    private static List<Map<String, String>> objects(String text) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> object = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    object.put(name, json.getText());
                }
                objects.add(object);
            }
            assertThat(json.currentToken()).isEqualTo(JsonToken.END_ARRAY);
        }
        return objects;
    }
}
