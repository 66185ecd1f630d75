package io.github.domainwright.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.firmware.LibvirtVersion;
import org.junit.jupiter.api.Test;

class VersionAnswerTest {
    @Test
    void theHypervisorIsNotTheApi() throws Exception {
        assertThat(VersionAnswer.parse("""
                        Compiled against library: libvirt 11.3.0
                        Using library: libvirt 11.3.0
                        Using API: QEMU 11.3.0
                        Running hypervisor: QEMU 7.2.22
                        Running against daemon: 9.0.0
                        """)).satisfies(versions -> {
            assertThat(versions.libvirt()).isEqualTo(LibvirtVersion.parse("9.0.0"));
            assertThat(versions.qemu()).contains(LibvirtVersion.parse("7.2.22"));
        });
    }

    @Test
    void otherHypervisorsAreNotQemu() throws Exception {
        assertThat(VersionAnswer.parse("Running hypervisor: Test 0.0.2\nRunning against daemon: 9.0.0")
                        .qemu())
                .isEmpty();
    }

    @Test
    void anAnswerWithoutADaemonIsNone() {
        assertThatThrownBy(() -> VersionAnswer.parse("Using library: libvirt 9.0.0"))
                .isInstanceOf(UnreadableHostException.class);
    }
}
