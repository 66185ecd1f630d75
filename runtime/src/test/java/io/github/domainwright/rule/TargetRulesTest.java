package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about versions compare a domain to the libvirt and QEMU it is meant for. */
class TargetRulesTest {
    private static final String NEW_MACHINE = "<os><type arch='x86_64' machine='%s'>hvm</type></os>";
    private static final DomainTree TWO_NEW_THINGS =
            Documents.read("<os><varstore/></os><devices><panic model='pvpanic'/></devices>");

    @Test
    void refusesEachThingThatTheTargetDoesNotKnow() {
        List<Violation> violations = Documents.violations("DW0501", TWO_NEW_THINGS, TargetVersions.of("9.0", "9.0"));

        assertThat(violations)
                .extracting(Violation::message)
                .containsExactly(
                        "A variable store kept by QEMU (varstore) needs libvirt 12.1.0, but the target is libvirt 9.0.0.",
                        "A panic device on PCI (pvpanic) needs libvirt 9.1.0, but the target is libvirt 9.0.0.");
        assertThat(violations)
                .extracting(Violation::place)
                .containsExactly(DomainPath.of("os/varstore"), DomainPath.of("devices/panic/@model"));
    }

    @Test
    void refusesNothingThatTheTargetKnows() {
        assertThat(Documents.violations("DW0501", TWO_NEW_THINGS, TargetVersions.of("12.1", "10.0")))
                .isEmpty();
    }

    @Test
    void refusesNothingWhereNoTargetIsKnown() {
        assertThat(Documents.messages("DW0501", TWO_NEW_THINGS)).isEmpty();
    }

    @Test
    void refusesNothingThatADocumentDoesNotUse() {
        DomainTree plain = Documents.read(NEW_MACHINE.formatted("q35"));

        assertThat(Documents.violations("DW0501", plain, TargetVersions.of("1.0", "1.0")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pc-q35-9.1, 9.0.0",
        "pc-q35-10.0, 9.2.0",
        "pc-i440fx-9.1, 9.0.2",
        "virt-9.1, 9.0.0",
        "pc-q35-2.4.1, 2.3.0"
    })
    void warnsOfAMachineThatIsNewerThanTheTarget(String machine, String qemu) {
        DomainTree tree = Documents.read(NEW_MACHINE.formatted(machine));

        assertThat(Documents.violations("DW0502", tree, TargetVersions.of("", qemu)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.message())
                            .isEqualTo("Machine type '%s' is newer than the target, QEMU %s.".formatted(machine, qemu));
                    assertThat(violation.place()).isEqualTo(Guest.MACHINE);
                    assertThat(violation.rule().severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pc-q35-9.0", "pc-q35-8.2", "pc-i440fx-2.12", "q35", "pseries-9.1", "pc-q35-rhel9.4.0"})
    void saysNothingOfAMachineThatTheTargetCanHave(String machine) {
        DomainTree tree = Documents.read(NEW_MACHINE.formatted(machine));

        assertThat(Documents.violations("DW0502", tree, TargetVersions.of("", "9.0")))
                .isEmpty();
    }

    @Test
    void saysNothingOfAMachineWhereNoQemuIsKnown() {
        DomainTree tree = Documents.read(NEW_MACHINE.formatted("pc-q35-99.0"));

        assertThat(Documents.violations("DW0502", tree, TargetVersions.ofLibvirt("9.0")))
                .isEmpty();
    }

    @Test
    void lookAtTheMachineAndAtWhatTheTableOfFeaturesNames() {
        assertThat(RuleCatalogue.rule("DW0501").paths()).containsAll(FeatureTable.paths());
        assertThat(FeatureTable.paths()).isNotEmpty();
        assertThat(RuleCatalogue.rule("DW0502").paths()).containsExactly(Guest.MACHINE);
    }

    /** DW0112 is about Secure Boot that nobody says is new enough, so a target that is known silences it. */
    @ParameterizedTest
    @CsvSource({"'', '', 1", "12.1, '', 1", "'', 10.1, 1", "12.1, 10.1, 0"})
    void warnsOfSecureBootOnArmUntilBothVersionsAreKnown(String libvirt, String qemu, int warnings) {
        DomainTree tree = Documents.read("<os firmware='efi'><type arch='aarch64' machine='virt'>hvm</type>"
                + "<firmware><feature enabled='yes' name='secure-boot'/></firmware></os>");

        assertThat(Documents.violations("DW0112", tree, TargetVersions.of(libvirt, qemu)))
                .hasSize(warnings);
    }
}
