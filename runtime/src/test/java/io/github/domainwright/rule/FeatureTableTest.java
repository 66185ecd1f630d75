package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.FeatureTable.Feature;
import io.github.domainwright.tree.DomainPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of features says what a document uses, and which versions know it. */
class FeatureTableTest {
    private final FeatureTable table = FeatureTable.builtIn();

    @ParameterizedTest
    @CsvSource({
        "stateless-loader, <os firmware='efi'><loader stateless='no'/></os>",
        "varstore, <os><varstore/></os>",
        "tpm-emulator, <devices><tpm><backend type='emulator'/></tpm></devices>",
        "tpm-emulator, <devices><tpm><backend type='passthrough'/></tpm><tpm><backend type='emulator'/></tpm></devices>",
        "aarch64-secure-boot, <os firmware='efi'><type arch='aarch64'/><firmware><feature enabled='yes' name='secure-boot'/></firmware></os>"
    })
    void knowsWhatADocumentUses(String id, String content) {
        assertThat(table.usedBy(Documents.read(content)))
                .extracting(Feature::id)
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "stateless-loader, <os firmware='efi'><loader secure='no'/></os>",
        "varstore, <os><nvram/></os>",
        "tpm-emulator, <devices><tpm><backend type='passthrough'/></tpm></devices>",
        "aarch64-secure-boot, <os firmware='efi'><type arch='aarch64'/><firmware><feature enabled='no' name='secure-boot'/></firmware></os>",
        "aarch64-secure-boot, <os firmware='efi'><type arch='x86_64'/><firmware><feature enabled='yes' name='secure-boot'/></firmware></os>"
    })
    void knowsWhatADocumentDoesNotUse(String id, String content) {
        assertThat(table.usedBy(Documents.read(content)))
                .extracting(Feature::id)
                .doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({"<title>new</title>, true", "<title>old</title>, false", "<name>new</name>, false"})
    void knowsAFeatureThatIsAText(String content, boolean isUsed) {
        Feature feature = new Feature("title", DomainPath.of("title/text()"), "new", "", null, null, false, "a title");

        assertThat(feature.isUsedBy(Documents.read(content))).isEqualTo(isUsed);
    }

    @Test
    void findsAFeatureByItsName() {
        assertThat(table.named("sev-snp").value()).isEqualTo("sev-snp");
        assertThatThrownBy(() -> table.named("none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("features.tsv has no row none");
    }

    @ParameterizedTest
    @CsvSource({
        "10.4, '', 'AMD SEV-SNP needs libvirt 10.5.0, but the target is libvirt 10.4.0.'",
        "'', 9.0, 'AMD SEV-SNP needs QEMU 9.1.0, but the target is QEMU 9.0.0.'",
        "10.4, 9.0, 'AMD SEV-SNP needs libvirt 10.5.0, but the target is libvirt 10.4.0.'",
        "10.5, 9.0, 'AMD SEV-SNP needs QEMU 9.1.0, but the target is QEMU 9.0.0.'"
    })
    void namesTheVersionThatIsMissing(String libvirt, String qemu, String message) {
        assertThat(table.named("sev-snp").missingIn(TargetVersions.of(libvirt, qemu)))
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource({"10.5, 9.1", "10.5, ''", "'', 9.1", "'', ''", "12.0, 11.0"})
    void missesNothingFromTheFirstVersionOnOrWhereNoneIsKnown(String libvirt, String qemu) {
        assertThat(table.named("sev-snp").missingIn(TargetVersions.of(libvirt, qemu)))
                .isEmpty();
    }

    @Test
    void missesNothingInAQemuWhereEachOneKnowsIt() {
        assertThat(table.named("stateless-loader").missingIn(TargetVersions.of("8.6", "1.0")))
                .isEmpty();
    }

    @Test
    void beginsItsMessagesWithACapital() {
        assertThat(table.named("stateless-loader").missingIn(TargetVersions.ofLibvirt("8.5")))
                .contains("Stateless firmware needs libvirt 8.6.0, but the target is libvirt 8.5.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"os/varstore", "os/loader/@secure", "launchSecurity/@type"})
    void saysOnceThatItLooksAtANode(String path) {
        assertThat(FeatureTable.paths()).containsOnlyOnce(DomainPath.of(path));
    }
}
