package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import org.junit.jupiter.api.Test;

/** Everything that is stated is asked, shown in words, and kept when the guest moves. */
class FirmwareRequirementTest {
    private static final FirmwareRequirement STATED = FirmwareRequirement.of(Architecture.X86_64, "pc-q35-9.2")
            .secureBoot(SecureBootState.SETUP_MODE)
            .stateless(true)
            .smm(true)
            .launchSecurity(LaunchTechnology.SEV_SNP)
            .suspendToMemory(true)
            .suspendToDisk(true)
            .imageFormat(ImageFormat.QCOW2)
            .libvirt("11.3")
            .build();

    @Test
    void saysNothingThatIsNotStated() {
        assertThat(FirmwareRequirement.of(Architecture.AARCH64, "virt-9.2")
                        .firmware(FirmwareType.BIOS)
                        .build())
                .hasToString("aarch64, machine virt-9.2, BIOS, any libvirt");
    }

    @Test
    void saysAllThatIsStated() {
        assertThat(STATED)
                .hasToString("x86_64, machine pc-q35-9.2, UEFI, Secure Boot SETUP_MODE, stateless, SMM yes, AMD"
                        + " SEV-SNP, S3, S4, qcow2 images, libvirt 11.3.0");
    }

    @Test
    void statesTheSameOnAnotherMachine() {
        assertThat(STATED.on(Architecture.I686, "pc-i440fx-9.2").build())
                .hasToString(STATED.toString().replace("x86_64, machine pc-q35", "i686, machine pc-i440fx"));
    }

    @Test
    void statesTheSameForAnotherLibvirt() {
        assertThat(STATED.forLibvirt(LibvirtVersion.parse("12.1")))
                .hasToString(STATED.toString().replace("11.3.0", "12.1.0"));
    }

    @Test
    void tellsWhetherTheGuestSuspends() {
        FirmwareRequirement toMemory = FirmwareRequirement.of(Architecture.X86_64, "q35")
                .suspendToMemory(true)
                .build();

        assertThat(toMemory.suspendsToMemory()).isTrue();
        assertThat(toMemory.suspendsToDisk()).isFalse();
        assertThat(toMemory.stateless()).isFalse();
        assertThat(STATED.suspendsToDisk()).isTrue();
        assertThat(STATED.stateless()).isTrue();
    }
}
