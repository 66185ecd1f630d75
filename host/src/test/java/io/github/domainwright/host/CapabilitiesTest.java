package io.github.domainwright.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    private static final String DOCUMENT = """
            <capabilities>
              <host>
                <uuid>c2e1f8a0-0000-0000-0000-000000000000</uuid>
                <cpu><arch>x86_64</arch><model>EPYC</model><feature name='x'/></cpu>
                <secmodel><model>apparmor</model><doi>0</doi></secmodel>
                <secmodel><model>dac</model><doi>0</doi><baselabel type='kvm'>+64055:+64055</baselabel></secmodel>
              </host>
              <guest>
                <os_type>hvm</os_type>
                <arch name='x86_64'>
                  <wordsize>64</wordsize>
                  <emulator>/usr/bin/qemu-system-x86_64</emulator>
                  <machine maxCpus='255'>pc-i440fx-7.2</machine>
                  <machine canonical='pc-q35-7.2' maxCpus='288'>q35</machine>
                  <machine maxCpus='255' deprecated='yes'>pc-i440fx-2.0</machine>
                  <domain type='qemu'/>
                  <domain type='kvm'/>
                </arch>
                <features><acpi default='on' toggle='yes'/></features>
              </guest>
            </capabilities>
            """;

    @Test
    void areReadWithTypes() throws UnreadableHostException {
        Capabilities read = Capabilities.parse(DOCUMENT);

        assertThat(read.host().architecture()).isEqualTo("x86_64");
        assertThat(read.host().cpuModel()).isEqualTo("EPYC");
        assertThat(read.host().securityModels()).containsExactly("apparmor", "dac");
        assertThat(read.guests()).hasSize(1);
        GuestKind guest = read.guest("x86_64").orElseThrow();
        assertThat(guest.emulator()).isEqualTo("/usr/bin/qemu-system-x86_64");
        assertThat(guest.domainTypes()).containsExactly("qemu", "kvm");
        assertThat(guest.machines()).extracting(GuestKind.Machine::name).contains("q35", "pc-i440fx-2.0");
        assertThat(guest.machines().get(1).canonical()).contains("pc-q35-7.2");
        assertThat(guest.machines().get(1).maximalVcpus()).isEqualTo(288);
        assertThat(guest.machines()).filteredOn(GuestKind.Machine::isDeprecated).hasSize(1);
        assertThat(read.guest("aarch64")).isEmpty();
    }

    @Test
    void areNotDomainCapabilities() {
        assertThatThrownBy(() -> Capabilities.parse(DomainCapabilitiesTest.DOCUMENT))
                .hasMessage("the document starts with <domainCapabilities>, but <capabilities> is what is read here.");
    }
}
