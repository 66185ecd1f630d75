package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An answer as people read it: what was asked and chosen, and why each other candidate was not. */
class ExplanationTest {
    private static final FirmwareBuild OTHER_FORMAT = Builds.of("50-qcow2.json", Builds.mapping("qcow2"));

    private static final FirmwareBuild CONFIDENTIAL =
            Builds.of("10-snp.json", Builds.MEMORY, FirmwareFeature.AMD_SEV_SNP);

    private static FirmwareRequirement withoutSecureBoot() {
        return FirmwareRequirement.of(Architecture.X86_64, "pc-q35-9.2")
                .secureBoot(SecureBootState.ABSENT)
                .imageFormat(ImageFormat.RAW)
                .build();
    }

    @Test
    void namesEveryCandidateInOrder() {
        FirmwareSelection selection = Builds.selector(
                        Builds.ENROLLED, OTHER_FORMAT, Builds.PLAIN, Builds.of(Builds.SPLIT))
                .select(withoutSecureBoot());

        assertThat(selection.source()).isEqualTo("test");
        assertThat(selection.rules()).isEqualTo(RuleSet.LIBVIRT_11);
        assertThat(selection).hasToString("""
                Firmware for: x86_64, machine pc-q35-9.2, UEFI, Secure Boot ABSENT, raw images, any libvirt
                Source: test, rules of libvirt 11
                Chosen: 60-plain.json (flash, split): /code with template /vars
                Known from: test (descriptor)
                Candidates, in order:
                  40-enrolled.json: rejected (secure-boot feature): has secure-boot, the guest wants it absent
                  50-qcow2.json: rejected (executable format): has a qcow2 executable, the guest wants raw
                  60-plain.json: chosen
                  50-test.json: fits too, comes later""");
    }

    @Test
    void saysWhatLibvirtWouldTakeInstead() {
        FirmwareSelection selection =
                Builds.selector(CONFIDENTIAL, Builds.PLAIN).select(withoutSecureBoot());

        assertThat(selection.differenceFromLibvirt())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith(
                                "libvirt 11 by itself would take 10-snp.json, which is made for confidential guests"));
        assertThat(selection.candidates().get(0).toString()).endsWith("; libvirt itself would accept it");
    }

    @Test
    void saysWhatIsNotKnownToLibvirt() {
        FirmwareBuild unnamed = new FirmwareBuild(
                "/code",
                List.of(FirmwareInterface.UEFI),
                Builds.MEMORY,
                Builds.PLAIN.targets(),
                Set.of(FirmwareFeature.AMD_SEV_SNP),
                new Provenance(true, Confidence.INFERRED, "a package", "seen once"));
        Offer offer = new Offer("/code", unnamed, false, null, List.of("look twice"));
        FirmwareRequirement guest = FirmwareRequirement.of(Architecture.X86_64, "pc-q35-9.2")
                .launchSecurity(LaunchTechnology.SEV_SNP)
                .build();

        assertThat(new FirmwareSelector("test", List.of(offer), List.of())
                        .select(guest)
                        .explain())
                .isEqualTo("""
                        Firmware for: x86_64, machine pc-q35-9.2, UEFI, AMD SEV-SNP, any libvirt
                        Source: test, rules of libvirt 11
                        Chosen: /code (memory): /code
                        Known from: a package (inferred); seen once
                        No descriptor names it: libvirt would not find it by itself.
                        Warning: look twice
                        Candidates, in order:
                          /code: chosen""");
    }

    @Test
    void speaksOfTheClosestCandidateInARefusal() {
        FirmwareSelection selection =
                Builds.selector(OTHER_FORMAT, Builds.ENROLLED).select(withoutSecureBoot());

        assertThatThrownBy(selection::orElseRefuse)
                .hasMessageContaining("Why: the closest, 50-qcow2.json, has a qcow2");
    }

    @Test
    void speaksOfTheFirstOfTwoThatAreAsCloseInARefusal() {
        FirmwareRequirement bios = FirmwareRequirement.of(Architecture.X86_64, "pc-q35-9.2")
                .firmware(FirmwareType.BIOS)
                .build();
        List<Offer> offers = List.of(
                Offer.dropped("00-broken.json", "can not be read"),
                Offer.of(Builds.ENROLLED, List.of()),
                Offer.of(Builds.PLAIN, List.of()));

        assertThatThrownBy(() -> new FirmwareSelector("test", offers, List.of())
                        .select(bios)
                        .orElseRefuse())
                .hasMessageContaining("Why: the closest, 40-enrolled.json,")
                .hasMessageContaining("\n  00-broken.json: not used: can not be read\n");
    }

    @Test
    void givesAFixWhereSomethingFailed() {
        List<Candidate> candidates = Builds.selector(Builds.ENROLLED, Builds.PLAIN)
                .select(withoutSecureBoot())
                .candidates();

        assertThat(candidates.get(0).fix())
                .isEqualTo("state a Secure Boot state for which there is a build, or install the package that has one");
        assertThat(candidates.get(1).fix()).isEmpty();
    }
}
