package io.github.domainwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.domain.Domain.Hypervisor;
import io.github.domainwright.domain.model.UnmodelledNode;
import io.github.domainwright.domain.os.Os;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is read, changed and written without losing anything. */
class DomainTest {
    private static final String XML = """
            <!-- above -->
            <?keep me?>
            <domain type='kvm' xmlns:app='urn:app'>
              <name>a&amp;b</name>
              <metadata>
                <app:note kind='x'>mixed <app:b/> text</app:note>
              </metadata>
              <devices>
                <disk type='file' device='disk'>
                  <!-- which -->
                  <source file='/vm/a.qcow2'/>
                  <novel since='12.0'/>
                </disk>
                <interface type='user'/>
                <disk type='file'/>
              </devices>
              <os>
                <type arch='x86_64'>hvm</type>
                <loader secure='no' future='1'>/f</loader>
              </os>
            </domain>
            <!-- below -->
            """;

    @TempDir
    Path directory;

    @Test
    void writesWhatItRead() throws Exception {
        assertThat(Domain.parse(XML).toXml()).isEqualTo(XML);
    }

    @Test
    void readsTextFilesAndStreams() throws Exception {
        byte[] bytes = ("<?xml version='1.0' encoding='ISO-8859-1'?><domain><name>\u00fc</name></domain>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("d.xml"), bytes);

        assertThat(Domain.parse(file).name().text()).contains("\u00fc");
        assertThat(Domain.parse(new ByteArrayInputStream(bytes)).name().text()).contains("\u00fc");
    }

    @Test
    void refusesWhatIsNoDomain() {
        assertThatThrownBy(() -> Domain.parse("<network/>"))
                .isInstanceOf(UnreadableDomainException.class)
                .hasMessageContaining("<network>");
        assertThatThrownBy(() -> Domain.parse(new ByteArrayInputStream(new byte[] {(byte) 0xC3})))
                .isInstanceOf(UnreadableDomainException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void viewsTheDocument() throws Exception {
        Domain domain = Domain.parse(XML);

        assertThat(domain.type().is(Hypervisor.KVM)).isTrue();
        assertThat(domain.os().flatMap(Os::loader).map(loader -> loader.secure().is(YesNo.NO)))
                .contains(true);
        assertThat(domain.devices().orElseThrow().disk()).hasSize(2);
    }

    @Test
    void anEditChangesOneNodeAndKeepsTheRest() throws Exception {
        Domain domain = Domain.parse(XML);

        Domain hardened = domain.edit(d -> d.os(os -> os.loader(loader -> loader.secure(YesNo.YES))));

        assertThat(hardened.toXml()).isEqualTo(XML.replace("secure='no'", "secure='yes'"));
        assertThat(domain.toXml()).isEqualTo(XML);
    }

    @Test
    void anEditAddsInLibvirtsOrder() throws Exception {
        Domain domain = Domain.parse("<domain><name>a</name><devices/><new/></domain>");

        assertThat(domain.edit(d -> d.features(features -> features.acpi(true)).title("t"))
                        .toXml())
                .isEqualTo("""
                        <domain>
                          <name>a</name>
                          <title>t</title>
                          <features>
                            <acpi/>
                          </features>
                          <devices/>
                          <new/>
                        </domain>
                        """);
    }

    @Test
    void namesWhatTheModelDoesNotKnow() throws Exception {
        assertThat(Domain.parse(XML).unmodelled())
                .extracting(UnmodelledNode::toString)
                .containsExactly("devices/disk[1]/novel", "os/loader/@future");
        assertThat(Domain.parse(XML).unmodelled().get(1).origin().describe()).isEqualTo("line 19, column 25");
    }

    @Test
    void isBuiltFromNothing() {
        Domain domain = Domain.builder()
                .type(Hypervisor.KVM)
                .devices(devices -> devices.disk(disk -> disk.target(target -> target.dev("vda"))))
                .memory(memory -> memory.unit(MemoryUnit.MIB).value(4096L))
                .name("agent")
                .build();

        assertThat(domain.toXml()).isEqualTo("""
                <domain type='kvm'>
                  <name>agent</name>
                  <memory unit='MiB'>4096</memory>
                  <devices>
                    <disk>
                      <target dev='vda'/>
                    </disk>
                  </devices>
                </domain>
                """);
    }

    @Test
    void aVariantSaysWhereADiskIs() {
        Domain onFile = Domain.builder()
                .devices(devices -> devices.disk(disk -> disk.file("/vm/a.qcow2")))
                .build();

        Domain onPool = onFile.edit(domain ->
                domain.devices(devices -> devices.editDisk(disk -> true, disk -> disk.volume("vms", "a"))));

        assertThat(onFile.toXml()).contains("<disk type='file'>", "<source file='/vm/a.qcow2'/>");
        assertThat(onPool.toXml()).contains("<disk type='volume'>", "<source pool='vms' volume='a'/>");
    }

    @Test
    void anEditOfWhatWasBuiltKeepsIt() {
        Domain domain = Domain.builder().name("a").build().edit(d -> d.title("t"));

        assertThat(domain.name().text()).contains("a");
        assertThat(domain.tree().root().name()).isEqualTo("domain");
    }
}
