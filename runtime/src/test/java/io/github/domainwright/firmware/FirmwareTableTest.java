package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareTableTest {
    private static final FirmwareTable TABLE = FirmwareTable.builtIn();

    @Test
    void pinsEnforcedSecureBootOnCentos7() {
        FirmwareRequirement requirement = FirmwareRequirement.of(Architecture.X86_64, "pc-q35-rhel7.4.0")
                .secureBoot(SecureBootState.ENFORCED)
                .build();

        PinnedFirmware pinned = TABLE.distro("centos", "7").select(requirement).pin();

        assertThat(pinned.loader().attributes())
                .containsExactly(Map.entry("readonly", "yes"), Map.entry("secure", "yes"), Map.entry("type", "pflash"));
        assertThat(pinned.loader().path()).isEqualTo("/usr/share/OVMF/OVMF_CODE.secboot.fd");
        assertThat(pinned.nvram().orElseThrow().attributes())
                .containsExactly(Map.entry("template", "/usr/share/OVMF/OVMF_VARS.secboot.fd"));
        assertThat(pinned.nvram().orElseThrow().path()).isNull();
        assertThat(pinned.requiresSmm()).isTrue();
        assertThat(pinned.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "debian, 12, X86_64, q35, ENFORCED, /usr/share/OVMF/OVMF_CODE_4M.ms.fd, /usr/share/OVMF/OVMF_VARS_4M.ms.fd",
        "debian, bookworm, X86_64, q35, SETUP_MODE, /usr/share/OVMF/OVMF_CODE_4M.secboot.fd, /usr/share/OVMF/OVMF_VARS_4M.fd",
        "debian, 12, X86_64, pc, NOT_ENFORCED, /usr/share/OVMF/OVMF_CODE_4M.fd, /usr/share/OVMF/OVMF_VARS_4M.fd",
        "debian, sid, X86_64, q35, ABSENT, /usr/share/OVMF/OVMF_CODE_4M.fd, /usr/share/OVMF/OVMF_VARS_4M.fd",
        "ubuntu, 24.04, AARCH64, virt, ABSENT, /usr/share/AAVMF/AAVMF_CODE.no-secboot.fd, /usr/share/AAVMF/AAVMF_VARS.fd",
        "fedora, 43, X86_64, q35, ENFORCED, /usr/share/edk2/ovmf/OVMF_CODE.secboot.fd, /usr/share/edk2/ovmf/OVMF_VARS.secboot.fd",
        "rhel, 9.4, X86_64, q35, ABSENT, /usr/share/edk2/ovmf/OVMF_CODE.fd, /usr/share/edk2/ovmf/OVMF_VARS.fd",
        "rocky, 8.10, X86_64, q35, ENFORCED, /usr/share/edk2/ovmf/OVMF_CODE.secboot.fd, /usr/share/edk2/ovmf/OVMF_VARS.secboot.fd",
        "centos, 7, AARCH64, virt-rhel7.6.0, NOT_ENFORCED, /usr/share/AAVMF/AAVMF_CODE.fd, /usr/share/AAVMF/AAVMF_VARS.fd",
        "opensuse-tumbleweed, 20261101, X86_64, q35, ABSENT, /usr/share/qemu/ovmf-x86_64-code.bin, /usr/share/qemu/ovmf-x86_64-vars.bin",
        "arch, '', X86_64, q35, SETUP_MODE, /usr/share/edk2/x64/OVMF_CODE.secboot.4m.fd, /usr/share/edk2/x64/OVMF_VARS.4m.fd",
        "alpine, edge, X86_64, q35, SETUP_MODE, /usr/share/qemu/edk2-x86_64-secure-code.fd, /usr/share/qemu/edk2-i386-vars.fd",
        "alpine, edge, AARCH64, virt, NOT_ENFORCED, /usr/share/AAVMF/AAVMF_CODE.fd, /usr/share/AAVMF/AAVMF_VARS.fd",
        "debian, 13, RISCV64, virt, ABSENT, /usr/share/qemu-efi-riscv64/RISCV_VIRT_CODE.fd, /usr/share/qemu-efi-riscv64/RISCV_VIRT_VARS.fd",
        "qemu, 10.2, LOONGARCH64, virt, ABSENT, /usr/share/qemu/edk2-loongarch64-code.fd, /usr/share/qemu/edk2-loongarch64-vars.fd",
        "proxmox, 9, X86_64, q35, ENFORCED, /usr/share/pve-edk2-firmware/OVMF_CODE_4M.secboot.fd, /usr/share/pve-edk2-firmware/OVMF_VARS_4M.ms.fd",
    })
    void choosesTheBuildOfEachState(
            String id,
            String version,
            Architecture architecture,
            String machine,
            SecureBootState state,
            String code,
            String vars) {
        FirmwareSelection selection = TABLE.distro(id, version)
                .select(FirmwareRequirement.of(architecture, machine)
                        .secureBoot(state)
                        .build());

        FirmwareMapping mapping = selection.orElseRefuse().mapping();

        assertThat(mapping.executablePath()).as(selection.explain()).isEqualTo(code);
        assertThat(mapping.templatePath()).as(selection.explain()).contains(vars);
    }

    @Test
    void readsTheHostsReleaseThroughLinksInsideTheRoot(@TempDir Path root) throws IOException {
        Path release = root.resolve("usr/lib/os-release");
        Files.createDirectories(release.getParent());
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(release, "NAME='Rocky Linux'\nID=\"rocky\"\nVERSION_ID=\"9.4\"\n");
        Files.createSymbolicLink(root.resolve("etc/os-release"), Path.of("../usr/lib/os-release"));

        FirmwareSelection selection = TABLE.under(root).select(enforced());

        assertThat(selection.chosen()).isPresent();
        assertThat(selection.warnings()).containsExactly("release 9.4 was not read: builds of 9.3");
        assertThat(selection.explain()).contains("rhel-family 9.3 (the host is rocky 9.4)");
    }

    @Test
    void findsADerivativeByWhatItIsLike(@TempDir Path root) throws IOException {
        hostIs(root, "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"22\"\nUBUNTU_CODENAME=noble\n");

        FirmwareSelection selection = TABLE.under(root).select(enforced());

        assertThat(selection.explain())
                .contains("ubuntu 24.04 (the host is linuxmint 22, which derives from ubuntu noble)");
    }

    @Test
    void doesNotTakeADerivativesOwnNumberForItsParents(@TempDir Path root) throws IOException {
        hostIs(root, "ID=amzn\nID_LIKE=\"fedora\"\nVERSION_ID=\"2023\"\n");

        assertThatThrownBy(() -> TABLE.under(root))
                .isInstanceOf(UnknownReleaseException.class)
                .hasMessageContaining("'amzn'")
                .hasMessageContaining("fedora");
    }

    @Test
    void saysWhichReleasesItKnows() {
        assertThatThrownBy(() -> TABLE.distro("fedora", "39"))
                .isInstanceOf(UnknownReleaseException.class)
                .hasMessageContaining("fedora 39")
                .hasMessageContaining("41, 42, 43, 44");
        assertThatThrownBy(() -> TABLE.distro("debain", "12")).hasMessageContaining("Did you mean 'debian'?");
    }

    @Test
    void saysThatAHostHasNoOsRelease(@TempDir Path root) {
        assertThatThrownBy(() -> TABLE.under(root))
                .isInstanceOf(UnknownReleaseException.class)
                .hasMessageContaining("/etc/os-release")
                .hasMessageContaining("/usr/lib/os-release");
    }

    @Test
    void refusesSecureBootThatAGuestCouldUndo() {
        FirmwareRequirement enforcedOnPc = FirmwareRequirement.of(Architecture.X86_64, "pc")
                .secureBoot(SecureBootState.ENFORCED)
                .build();

        assertThatThrownBy(() -> TABLE.distro("opensuse-tumbleweed", "20261101")
                        .select(enforcedOnPc)
                        .pin())
                .isInstanceOf(FirmwareRefusedException.class)
                .hasMessageContaining("Secure Boot ENFORCED")
                .hasMessageContaining("code in the guest can rewrite the variables")
                .hasMessageContaining("Fix: ")
                .hasMessageContaining("libvirt itself would accept it");
    }

    @Test
    void saysThatARowIsInferred() {
        FirmwareSelection selection = TABLE.distro("fedora", "44").select(enforced());

        assertThat(selection.warnings()).singleElement().asString().contains("inferred");
        assertThat(selection.explain()).contains("(inferred)");
    }

    @Test
    void usesNewerFormatsOnlyForALibvirtThatReadsThem() {
        FirmwareSource fedora = TABLE.distro("fedora", "43");

        assertThat(fedora.select(enforced()).explain())
                .contains("30-edk2-ovmf-4m-qcow2-x64-sb-enrolled.json: rejected (image format and target libvirt)")
                .contains("@LibvirtTarget(libvirt = \"9.2\")");
        assertThat(pin(fedora, "9.0").nvram().orElseThrow().attributes()).containsOnlyKeys("template");
        assertThat(pin(fedora, "9.2").loader().attributes()).containsEntry("format", "qcow2");
        assertThat(pin(fedora, "9.2").nvram().orElseThrow().attributes()).containsOnlyKeys("template", "format");
        assertThat(pin(fedora, "10.10").nvram().orElseThrow().attributes())
                .containsOnlyKeys("template", "templateFormat", "format");
    }

    @Test
    void takesOnlyBuildsInTheStatedFormat() {
        FirmwareRequirement snapshots = FirmwareRequirement.of(Architecture.X86_64, "q35")
                .secureBoot(SecureBootState.ENFORCED)
                .imageFormat(ImageFormat.QCOW2)
                .libvirt("9.2")
                .build();

        PinnedFirmware pinned = TABLE.distro("fedora", "43").select(snapshots).pin();

        assertThat(pinned.loader().path()).isEqualTo("/usr/share/edk2/ovmf/OVMF_CODE_4M.secboot.qcow2");
        assertThat(pinned.nvram().orElseThrow().attributes()).containsEntry("format", "qcow2");
        assertThatThrownBy(() -> TABLE.distro("debian", "12").select(snapshots).pin())
                .isInstanceOf(FirmwareRefusedException.class)
                .hasMessageContaining("has a raw executable, the guest wants qcow2");
    }

    @Test
    void takesNoTemplateInAnotherFormat() {
        FirmwareBuild mixed = Builds.of(new FirmwareMapping.SplitFlash(
                new FirmwareImage("/code", ImageFormat.QCOW2), new FirmwareImage("/vars", ImageFormat.RAW)));
        FirmwareRequirement snapshots = FirmwareRequirement.of(Architecture.X86_64, "q35")
                .imageFormat(ImageFormat.QCOW2)
                .build();

        assertThat(FormatConditions.STATED_TEMPLATE.check().objection(mixed, snapshots))
                .hasValueSatisfying(
                        objection -> assertThat(objection.toString()).contains("has a raw template"));
    }

    @Test
    void keepsVariablesOutsideOfAnAarch64GuestWhereLibvirtCan() {
        FirmwareRequirement.Builder enforced =
                FirmwareRequirement.of(Architecture.AARCH64, "virt").secureBoot(SecureBootState.ENFORCED);
        FirmwareSource el10 = TABLE.distro("rhel", "10.1");

        assertThatThrownBy(() -> el10.select(enforced.build()).pin()).hasMessageContaining("12.1");
        PinnedFirmware pinned = el10.select(enforced.libvirt("12.1").build()).pin();

        assertThat(pinned.loader().attributes()).containsExactly(Map.entry("type", "rom"));
        assertThat(pinned.varstore().orElseThrow().attributes())
                .containsExactly(Map.entry("template", "/usr/share/edk2/aarch64/vars.secboot.json"));
        assertThat(pinned.nvram()).isEmpty();
        assertThat(pinned.requiresSmm()).isFalse();
    }

    @Test
    void warnsOfUnprotectedSecureBootOnAarch64() {
        FirmwareRequirement enforced = FirmwareRequirement.of(Architecture.AARCH64, "virt")
                .secureBoot(SecureBootState.ENFORCED)
                .build();

        assertThat(TABLE.distro("debian", "13").select(enforced).warnings())
                .singleElement()
                .asString()
                .contains("is not protected");
    }

    @Test
    void neverOffersTheSnakeoilKey() {
        FirmwareSelection selection = TABLE.distro("debian", "12").select(enforced());

        assertThat(selection.candidates())
                .filteredOn(candidate -> candidate.name().contains("snakeoil"))
                .extracting(Candidate::verdict)
                .containsOnly(Candidate.Verdict.UNUSABLE);
    }

    @Test
    void everyRowBelongsToAReleaseThatCanBeAskedFor() {
        List<TableRelease> releases = TableRelease.readAll();

        assertThat(TableRow.readAll())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(releases)
                        .anyMatch(release -> release.distribution().equals(row.distribution())
                                && release.releases().contains(row.release())));
    }

    @Test
    void everyReleaseThatCanBeAskedForHasRows() {
        List<TableRow> rows = TableRow.readAll();

        assertThat(TableRelease.readAll())
                .allSatisfy(release -> assertThat(release.releases())
                        .allSatisfy(name -> assertThat(rows)
                                .anyMatch(row -> row.distribution().equals(release.distribution())
                                        && row.release().equals(name))));
    }

    private static FirmwareRequirement enforced() {
        return FirmwareRequirement.of(Architecture.X86_64, "q35")
                .secureBoot(SecureBootState.ENFORCED)
                .build();
    }

    private static PinnedFirmware pin(FirmwareSource source, String libvirt) {
        return source.select(FirmwareRequirement.of(Architecture.X86_64, "q35")
                        .secureBoot(SecureBootState.ENFORCED)
                        .libvirt(libvirt)
                        .build())
                .pin();
    }

    private static void hostIs(Path root, String osRelease) throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/os-release"), osRelease);
    }
}
