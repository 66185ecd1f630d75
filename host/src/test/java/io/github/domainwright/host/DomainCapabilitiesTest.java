package io.github.domainwright.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainCapabilitiesTest {
    /** In the form of libvirt's formatdomaincaps, with elements and attributes that nobody knows. */
    static final String DOCUMENT = """
            <?xml version='1.0'?>
            <!-- printed -->
            <domainCapabilities later='1'>
              <path>/usr/bin/qemu-system-x86_64</path>
              <domain>kvm</domain>
              <machine>pc-q35-9.2</machine>
              <arch>x86_64</arch>
              <vcpu max='288'/>
              <iothreads supported='yes'/>
              <os supported='yes'>
                <enum name='firmware'><value>efi</value></enum>
                <loader supported='yes'>
                  <value>/usr/share/OVMF/OVMF_CODE_4M.fd</value>
                  <enum name='type'><value>rom</value><value>pflash</value></enum>
                  <enum name='secure'><value>no</value></enum>
                </loader>
                <someday supported='no'/>
              </os>
              <cpu>
                <mode name='host-passthrough' supported='yes'><enum name='hostPassthroughMigratable'/></mode>
                <mode name='custom' supported='yes'>
                  <model usable='no' vendor='AMD'>EPYC-Milan</model>
                  <model usable='yes'>qemu64</model>
                  <blockers model='EPYC-Milan'><feature name='x'/></blockers>
                </mode>
              </cpu>
              <memoryBacking supported='yes'><enum name='sourceType'><value>file</value></enum></memoryBacking>
              <devices>
                <disk supported='yes'><enum name='bus'><value>virtio</value><value>sata</value></enum></disk>
                <tpm supported='yes'>
                  <enum name='model'><value>tpm-crb</value></enum>
                  <enum name='backendVersion'><value>2.0</value></enum>
                </tpm>
                <crystalball supported='yes'/>
              </devices>
              <features>
                <sev supported='no'/>
                <async-teardown supported='yes'/>
              </features>
            </domainCapabilities>
            """;

    @Test
    void isReadWithTypes() throws UnreadableHostException {
        DomainCapabilities read = DomainCapabilities.parse(DOCUMENT);

        assertThat(read.emulator()).isEqualTo("/usr/bin/qemu-system-x86_64");
        assertThat(read.domainType() + read.architecture() + read.machine()).isEqualTo("kvmx86_64pc-q35-9.2");
        assertThat(read.maximalVcpus()).contains(288);
        assertThat(read.os().orElseThrow().choice("firmware").orElseThrow()).containsExactly("efi");
        OsOffer.LoaderOffer loader = read.os().orElseThrow().loader().orElseThrow();
        assertThat(loader.isSupported()).isTrue();
        assertThat(loader.paths()).containsExactly("/usr/share/OVMF/OVMF_CODE_4M.fd");
        assertThat(loader.choice("secure").orElseThrow()).containsExactly("no");
        CpuOffer.Mode custom = read.cpu().orElseThrow().mode("custom").orElseThrow();
        assertThat(custom.model("EPYC-Milan").orElseThrow().isUnusable()).isTrue();
        assertThat(custom.model("qemu64").orElseThrow().isUnusable()).isFalse();
        assertThat(read.memoryBacking().orElseThrow().choices()).hasSize(1);
    }

    @Test
    void tellsWhatIsLackingFromWhatIsNotTold() throws UnreadableHostException {
        DomainCapabilities read = DomainCapabilities.parse(DOCUMENT);

        assertThat(read.device("tpm").orElseThrow().choice("backendVersion").orElseThrow())
                .containsExactly("2.0");
        assertThat(read.device("tpm").orElseThrow().choice("backendModel")).isEmpty();
        assertThat(read.device("video")).isEmpty();
        assertThat(read.feature("sev").orElseThrow().isSupported()).isFalse();
        assertThat(read.feature("async-teardown").orElseThrow().isSupported()).isTrue();
        assertThat(read.feature("tdx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "<domainCapabilities>",
                "<capabilities/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><domainCapabilities><arch>&x;</arch></domainCapabilities>"
            })
    void refusesWhatIsNone(String xml) {
        assertThatThrownBy(() -> DomainCapabilities.parse(xml)).isInstanceOf(UnreadableHostException.class);
    }

    @Test
    void namesTheFile() {
        assertThatThrownBy(() -> DomainCapabilities.read(Path.of("none.xml")))
                .isInstanceOf(UnreadableHostException.class)
                .hasMessage("There is no file none.xml. Check the path.");
        assertThatThrownBy(() -> DomainCapabilities.read(Path.of("src")))
                .hasMessage("'src' is a directory. Name a file.");
    }
}
