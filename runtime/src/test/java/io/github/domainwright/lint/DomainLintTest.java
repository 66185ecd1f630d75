package io.github.domainwright.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.domainwright.rule.Severity;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainLintTest {
    private static final String SECURE_BOOT_ON_PC = """
            <domain type='kvm'>
              <name>guest</name>
              <memory unit='GiB'>4</memory>
              <os firmware='efi'>
                <type arch='x86_64' machine='pc'>hvm</type>
                <firmware>
                  <feature enabled='yes' name='secure-boot'/>
                </firmware>
              </os>
              <features>
                <smm state='off'/>
              </features>
            </domain>
            """;

    @Test
    void findsAllThatIsWrongInTheOrderOfTheDocument() {
        LintReport report = DomainLint.check(SECURE_BOOT_ON_PC);

        assertThat(report.findings())
                .extracting(LintFinding::rule, LintFinding::path, LintFinding::line, LintFinding::column)
                .containsExactly(
                        tuple("DW0103", "os/type/@machine", 5, 25),
                        tuple("DW0106", "features/acpi", 10, 3),
                        tuple("DW0102", "features/smm/@state", 11, 10));
    }

    @Test
    void saysTheFixInTheLanguageOfTheDocument() {
        LintFinding finding = DomainLint.check(SECURE_BOOT_ON_PC).findings().get(0);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("Secure Boot needs machine type q35, but this guest has 'pc'.");
        assertThat(finding.fix()).isEqualTo("set machine='q35' on <type>.");
        assertThat(finding.text("guest.xml"))
                .startsWith("guest.xml:5:25: error: [DW0103] Secure Boot needs machine type q35")
                .contains("\n  Why: ")
                .endsWith("\n  Fix: set machine='q35' on <type>.");
    }

    @Test
    void tellsErrorsFromWarnings() {
        LintReport report = DomainLint.check(SECURE_BOOT_ON_PC
                .replace("machine='pc'", "machine='pc-q35-2.4'")
                .replace("<smm state='off'/>", "<acpi/><smm state='on'/>"));

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.warnings()).extracting(LintFinding::rule).containsExactly("DW0107");
        assertThat(report.text("guest.xml"))
                .contains("guest.xml:5:25: warning: [DW0107]")
                .endsWith("0 errors, 1 warning.\n");
    }

    @Test
    void findsNothingWrongWithAGoodGuest() {
        LintReport report = DomainLint.check("""
                <domain>
                  <name>guest</name>
                  <memory>4194304</memory>
                </domain>
                """);

        assertThat(report.findings()).isEmpty();
        assertThat(report.text("guest.xml")).isEqualTo("guest.xml: nothing found.\n");
    }

    @Test
    void givesTheSameReportForTextReaderAndFile(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("guest.xml"), SECURE_BOOT_ON_PC);
        LintReport report = DomainLint.check(SECURE_BOOT_ON_PC);

        assertThat(DomainLint.check(new StringReader(SECURE_BOOT_ON_PC))).isEqualTo(report);
        assertThat(DomainLint.check(file)).isEqualTo(report);
    }

    @Test
    void reportsADocumentThatIsNoXmlAtThePlace() {
        LintReport report = DomainLint.check("<domain>\n  <name>guest</nam>\n</domain>");

        assertThat(report.text("guest.xml"))
                .startsWith("guest.xml:2:16: error: [DW0702] The element type \"name\" must be");
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void reportsADocumentOfAnotherKind() {
        assertThat(DomainLint.check("<network/>").findings())
                .extracting(LintFinding::message)
                .containsExactly("The root is <network>, but a domain document starts with <domain>.");
    }

    @Test
    void reportsAFileThatIsNotThere(@TempDir Path directory) {
        Path file = directory.resolve("none.xml");

        assertThat(DomainLint.check(file).findings())
                .extracting(LintFinding::rule, LintFinding::message)
                .containsExactly(tuple("DW0701", "There is no file '%s'.".formatted(file)));
    }

    @Test
    void reportsADirectoryAndAReaderThatFails(@TempDir Path directory) throws Exception {
        Reader closed = new StringReader("");
        closed.close();

        assertThat(DomainLint.check(directory).findings())
                .extracting(LintFinding::rule)
                .containsExactly("DW0701");
        assertThat(DomainLint.check(closed).findings())
                .extracting(LintFinding::message)
                .containsExactly("The document cannot be read: Stream closed.");
    }
}
