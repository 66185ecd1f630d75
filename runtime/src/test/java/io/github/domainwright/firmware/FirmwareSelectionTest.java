package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Domainwright asks beyond libvirt, and how an answer explains itself. */
class FirmwareSelectionTest {

    @Test
    void takesTheFirstThatFits() {
        FirmwareSelection selection = Builds.selector(
                        Builds.ENROLLED, Builds.PLAIN, Builds.of("70-late.json", Builds.SPLIT))
                .select(q35().secureBoot(SecureBootState.ABSENT).build());

        assertThat(selection.chosen()).contains(Builds.PLAIN);
        assertThat(selection.candidates())
                .extracting(Candidate::verdict)
                .containsExactly(Candidate.Verdict.REJECTED, Candidate.Verdict.CHOSEN, Candidate.Verdict.FITS);
        assertThat(selection.candidates().get(0).condition()).isEqualTo("secure-boot feature");
    }

    @Test
    void leavesTheChoiceToTheOrderWhereNothingIsStated() {
        assertThat(Builds.selector(Builds.ENROLLED, Builds.PLAIN)
                        .select(q35().build())
                        .chosen())
                .contains(Builds.ENROLLED);
        assertThat(Builds.selector(Builds.PLAIN, Builds.ENROLLED)
                        .select(q35().build())
                        .chosen())
                .contains(Builds.PLAIN);
    }

    @ParameterizedTest
    @EnumSource(
            value = SecureBootState.class,
            names = {"ENFORCED", "SETUP_MODE"})
    void refusesSecureBootWithoutSmmOnX86(SecureBootState state) {
        FirmwareBuild unprotected = state == SecureBootState.ENFORCED
                ? Builds.of(Builds.SPLIT, FirmwareFeature.SECURE_BOOT, FirmwareFeature.ENROLLED_KEYS)
                : Builds.of(Builds.SPLIT, FirmwareFeature.SECURE_BOOT);

        assertRejected(
                unprotected, q35().secureBoot(state), "variables are protected", "code in the guest can rewrite");
    }

    @Test
    void refusesSmmOnAnotherMachine() {
        FirmwareRequirement.Builder onPc =
                FirmwareRequirement.of(Architecture.X86_64, "pc").secureBoot(SecureBootState.ENFORCED);

        assertRejected(Builds.ENROLLED, onPc, "machine with SMM", "q35 machines only");
    }

    @Test
    void keepsOrdinaryGuestsAwayFromConfidentialBuilds() {
        FirmwareBuild snp = Builds.of("50-snp.json", Builds.MEMORY, FirmwareFeature.AMD_SEV_SNP);

        FirmwareSelection ordinary = Builds.selector(snp, Builds.PLAIN)
                .select(q35().secureBoot(SecureBootState.ABSENT).build());

        assertThat(ordinary.chosen()).contains(Builds.PLAIN);
        assertThat(ordinary.explain())
                .contains("libvirt 11 by itself would take 50-snp.json, which is made for confidential guests");
        assertThat(Builds.selector(snp, Builds.PLAIN)
                        .select(q35().launchSecurity(LaunchTechnology.SEV_SNP).build())
                        .chosen())
                .contains(snp);
    }

    @Test
    void neverReplacesAConfidentialBuildByAnother() {
        assertThatThrownBy(() -> Builds.selector(Builds.PLAIN)
                        .select(q35().launchSecurity(LaunchTechnology.SEV).build())
                        .orElseRefuse())
                .isInstanceOf(FirmwareRefusedException.class)
                .hasMessageContaining("lacks amd-sev");
    }

    @Test
    void takesMeasuredSecureBootWithoutSmm() {
        FirmwareBuild tdx = Builds.of(
                Builds.MEMORY, FirmwareFeature.SECURE_BOOT, FirmwareFeature.ENROLLED_KEYS, FirmwareFeature.INTEL_TDX);
        FirmwareRequirement.Builder guest =
                q35().launchSecurity(LaunchTechnology.TDX).secureBoot(SecureBootState.ENFORCED);

        assertThat(Builds.selector(tdx).select(guest.libvirt("12.8").build()).chosen())
                .contains(tdx);
        assertRejected(tdx, guest.libvirt("11.3"), "launch security", "TDX");
    }

    @Test
    void forgetsVariablesOnlyWhereStated() {
        FirmwareBuild stateless = Builds.of(Builds.STATELESS);

        assertRejected(stateless, q35().libvirt("12.8"), "variables are kept", "does not say that it is stateless");
        assertThat(Builds.selector(stateless)
                        .select(q35().stateless(true).libvirt("12.8").build())
                        .pin()
                        .loader()
                        .attributes())
                .containsEntry("stateless", "yes")
                .containsEntry("readonly", "yes");
        assertRejected(stateless, q35().stateless(true).libvirt("8.0"), "stateless and target libvirt", "8.6");
    }

    @Test
    void doesNotShareAWritableImage() {
        assertRejected(Builds.of(Builds.COMBINED), q35().libvirt("12.8"), "variables are kept", "share and write");
    }

    @Test
    void doesNotLetEnrolledKeysBeForgotten() {
        FirmwareBuild memory = Builds.of(Builds.MEMORY, FirmwareFeature.SECURE_BOOT, FirmwareFeature.INTEL_TDX);

        assertRejected(
                memory,
                q35().launchSecurity(LaunchTechnology.TDX)
                        .secureBoot(SecureBootState.SETUP_MODE)
                        .libvirt("12.8"),
                "variables are kept",
                "keys would be lost");
    }

    @Test
    void doesNotStartAHostStoreBuildWithoutItsStore() {
        assertRejected(
                Builds.of(Builds.MEMORY, FirmwareFeature.HOST_UEFI_VARS),
                q35().stateless(true),
                "host store",
                "uefi-vars");
    }

    @Test
    void doesNotTakeUnknownFeaturesForAbsentOnes() {
        FirmwareBuild unknown = new FirmwareBuild(
                "/code",
                List.of(FirmwareInterface.UEFI),
                Builds.SPLIT,
                Builds.PLAIN.targets(),
                Set.of(),
                new Provenance(false, Confidence.DOCUMENTATION, "test", ""));

        assertRejected(unknown, q35().secureBoot(SecureBootState.ABSENT), "known features", "not known");
        assertThat(Builds.selector(unknown)
                        .select(q35().secureBoot(SecureBootState.NOT_ENFORCED).build())
                        .chosen())
                .contains(unknown);
    }

    @Test
    void refusesABiosWhereThereIsNone() {
        assertRejected(Builds.PLAIN, q35().firmware(FirmwareType.BIOS), "interface", "shows the guest uefi, not bios");
    }

    @Test
    void doesNotTakeSmmThatIsSwitchedOff() {
        assertRejected(
                Builds.ENROLLED, q35().secureBoot(SecureBootState.ENFORCED).smm(false), "SMM", "switches SMM off");
    }

    @Test
    void speaksAboutTheClosestCandidate() {
        FirmwareBuild unprotected = Builds.of(
                "45-unprotected.json", Builds.SPLIT, FirmwareFeature.SECURE_BOOT, FirmwareFeature.ENROLLED_KEYS);
        FirmwareRequirement enforced =
                q35().secureBoot(SecureBootState.ENFORCED).build();

        assertThatThrownBy(() -> Builds.selector(Builds.PLAIN, unprotected)
                        .select(enforced)
                        .orElseRefuse())
                .hasMessageStartingWith("""
                        No firmware build fits this guest: x86_64, machine pc-q35-11.1, UEFI, Secure Boot ENFORCED, any libvirt.
                          Why: the closest, 45-unprotected.json, has secure-boot without requires-smm\
                        """)
                .hasMessageContaining("\n  Fix: use a source that has a build with SMM");
    }

    @Test
    void saysWhatAVersionLooksLike() {
        assertThatThrownBy(() -> q35().libvirt("nine"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'nine' is not a libvirt version");
    }

    private static FirmwareRequirement.Builder q35() {
        return FirmwareRequirement.of(Architecture.X86_64, "q35");
    }

    private static void assertRejected(
            FirmwareBuild build, FirmwareRequirement.Builder requirement, String condition, String reason) {
        FirmwareSelection selection = Builds.selector(build).select(requirement.build());

        Candidate candidate = selection.candidates().get(0);
        assertThat(candidate.condition()).as(selection.explain()).isEqualTo(condition);
        assertThat(candidate.reason()).contains(reason);
        assertThatThrownBy(selection::pin).isInstanceOf(FirmwareRefusedException.class);
    }
}
