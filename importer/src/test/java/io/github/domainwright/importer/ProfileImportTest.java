package io.github.domainwright.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.importer.check.CheckResult.Outcome;
import io.github.domainwright.importer.note.NotImportableException;
import io.github.domainwright.importer.note.Note;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileImportTest {
    @Test
    void readsAsAPersonWouldWriteIt() throws Exception {
        Imported web = Imported.of(resource("web-1.xml"));
        Path expected = Path.of("src/test/resources/io/github/domainwright/importer/Web1.java.txt");
        if (System.getenv("EXPECTED_UPDATE") != null) {
            Files.writeString(expected, web.source());
        }

        assertThat(web.source()).isEqualTo(Files.readString(expected));
        assertThat(web.result().details()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "web-1, Web1",
        "7th.guest, Guest7thGuest",
        "class, ClassProfile",
        "disk, DiskProfile",
        "string, StringProfile",
        "ünïcode 東京, NCode",
        "東京, Guest",
        "'a &amp; \"b\" \\u0041 *', ABU0041"
    })
    void makesATypeNameOfAnyGuestsName(String guest, String type) throws Exception {
        Imported imported = Imported.of(Imported.guest(guest, "", ""));

        assertThat(imported.profile().typeName()).isEqualTo(type);
        assertThat(imported.result().details()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<metadata><a:b xmlns:a='urn:a' c='\"\"\"'>x &lt; \\ \\u0022 \t y</a:b></metadata>",
                "<metadata><a:b xmlns:a='urn:a'><a:c/>  </a:b><d:e xmlns:d='urn:d'/></metadata>",
                "<title><![CDATA[<b> & co]]></title>",
                "<!-- a comment --><description>Two\nlines, \u00fcber\u2028all \ud83d\ude00</description>",
                "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                        + "<qemu:arg value='-d'/><qemu:arg value='-d'/></qemu:commandline>",
                "<cpu mode='host-passthrough' check='none' migratable='on'><topology sockets='1' dies='1' cores='2'"
                        + " threads='1'/></cpu>",
                "<memoryBacking><hugepages><page size='2' unit='M'/></hugepages></memoryBacking>",
                "<sysinfo type='fwcfg'><entry name='opt/acme'>x</entry></sysinfo>",
                "<clock offset='utc'><timer name='rtc' tickpolicy='catchup'/><timer name='hpet' present='no'/></clock>",
                "<seclabel type='none'/><seclabel type='static' model='dac'><label>+1:+1</label></seclabel>",
                "<somethingNew level='3'><inner>1</inner><inner>2</inner></somethingNew>"
            })
    void losesNothing(String more) throws Exception {
        assertThat(Imported.guestWith(more).result().details()).isEmpty();
    }

    @Test
    void keepsSiblingsInTheirOrder() throws Exception {
        Imported imported = Imported.guestWithDevices("""
                <interface type='network'><source network='a'/><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>
                <interface type='unheard-of'><mac address='52:54:00:00:00:02'/></interface>
                <interface type='network'><source network='b'/><mac address='52:54:00:00:00:03'/><model type='virtio'/></interface>
                """);

        assertThat(imported.result().details()).isEmpty();
        assertThat(imported.profile().notes()).hasSize(2);
    }

    @Test
    void addsToADeviceWhatItsAnnotationCannotSay() throws Exception {
        Imported imported = Imported.guestWithDevices("""
                <disk type='file' device='disk' snapshot='no'>
                  <driver name='qemu' type='qcow2'/>
                  <source file='/vm/a.qcow2' index='1'/>
                  <target dev='vda' bus='virtio'/>
                  <blockio physical_block_size='4096'/>
                </disk>
                """);

        assertThat(imported.result().details()).isEmpty();
        assertThat(imported.source()).contains("@Disk(target = \"vda\")", "@RawXml(", "Path rootDisk");
    }

    @Test
    void takesAPasswordFromAComponent() throws Exception {
        Imported imported = Imported.guestWithDevices("""
                <graphics type='spice' autoport='yes' passwd='open sesame'>
                  <listen type='address'/>
                  <image compression='auto_glz'/>
                </graphics>
                <video><model type='qxl' heads='1'/></video>
                """);

        assertThat(imported.result().details()).isEmpty();
        assertThat(imported.source()).contains("@SpicePassword String");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<graphics type='vnc' port='-1' autoport='yes' passwd='open'/>",
                "<graphics type='vnc' autoport='yes' passwd='open'/>",
                "<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1' passwd='open'>"
                        + "<listen type='address' address='127.0.0.1'/></graphics>",
            })
    void takesAConsoleAsLibvirtWritesIt(String console) throws Exception {
        Imported imported = Imported.guestWithDevices(console);

        assertThat(imported.result().details()).isEmpty();
        assertThat(imported.source())
                .contains("@Graphics", "@VncPassword String")
                .doesNotContain("@RawXml");
    }

    @Test
    void saysWhichRuleADocumentBreaks() throws Exception {
        Imported imported = Imported.guestWith("<currentMemory unit='GiB'>3</currentMemory>");

        assertThat(imported.result().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(imported.profile().notes())
                .anyMatch(
                        note -> note.kind() == Note.Kind.REFUSED && note.text().contains("DW0316"));
    }

    @Test
    void saysWhatNoProfileCanSay() throws Exception {
        Imported imported = Imported.of(Imported.guest("guest", "", "").replace("<os>", "<os firmware='bios'>"));

        assertThat(imported.profile().notes())
                .anyMatch(
                        note -> note.kind() == Note.Kind.MISSING && note.text().contains("os/@firmware"));
        assertThat(imported.result().outcome()).isEqualTo(Outcome.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"type='kvm', type='xen', xen", "hvm, exe, exe", "x86_64, s390x, s390x"})
    void refusesGuestsThatNoProfileCanDescribe(String from, String to, String named) {
        String document = Imported.guest("guest", "", "").replace(from, to);

        assertThatThrownBy(() -> Imported.of(document))
                .isInstanceOf(NotImportableException.class)
                .hasMessageContaining(named);
    }

    @Test
    void refusesNamesThatAreNone() throws Exception {
        ProfileImport importing = ProfileImport.from(Imported.guest("guest", "", ""));

        assertThatThrownBy(() -> importing.typeName("a-b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> importing.packageName("a..b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(importing.typeName("Record").toProfile().fileName()).isEqualTo("Record.java");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ProfileImportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
