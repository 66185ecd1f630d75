package io.github.domainwright.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.domain.model.ElementType;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.UnmodelledNode;
import io.github.domainwright.domain.model.UnmodelledNodes;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every kind of member, read and built. */
class MachineTest {
    private static final ElementType<Machine, MachineBuilder> TYPE = MachineBuilder.TYPE;

    private static Machine read(String content) {
        return TYPE.view(tree("<domain>" + content + "</domain>"));
    }

    private static DomainTree tree(String xml) {
        try {
            return DomainReader.read(xml);
        } catch (UnreadableDomainException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String edited(String content, Consumer<MachineBuilder> change) {
        MachineBuilder builder = TYPE.builder(read(content));
        change.accept(builder);
        String xml = builder.build().toString().replaceAll("\\n *", "");
        return xml.replaceAll("^<domain>|</domain>$|^<domain/>$", "");
    }

    @Test
    void tellsAbsentBlankAndZeroApart() {
        assertThat(read("").name().text()).isEmpty();
        assertThat(read("<name/>").name().text()).contains("");
        assertThat(read("<name>0</name>").name().text()).contains("0");
        assertThat(read("<parent/>").parent().orElseThrow().path().text()).isEmpty();
    }

    @Test
    void readsWordsAndKeepsThoseItDoesNotKnow() {
        Spelled<Machine.Kind> known = TYPE.view(tree("<domain type='qemu'/>")).type();
        Spelled<Machine.Kind> unknown =
                TYPE.view(tree("<domain type='newer'/>")).type();

        assertThat(known.is(Machine.Kind.EMULATED)).isTrue();
        assertThat(unknown.value()).isEmpty();
        assertThat(unknown.text()).contains("newer");
        assertThat(unknown.orElse(Machine.Kind.KVM)).isEqualTo(Machine.Kind.KVM);
    }

    @Test
    void readsNumbersAsLibvirtDoes() {
        Machine machine =
                read("<slot>10</slot><slot>0x10</slot><slot> 010 </slot><slot>4294967296</slot><slot>x</slot>");
        Machine.Address address = read("<drive><address domain='010' function='0xfffffffff'/></drive>")
                .drive()
                .get(0)
                .address()
                .orElseThrow();

        assertThat(machine.slot()).extracting(slot -> slot.orElse(-1)).containsExactly(10, 16, 10, -1, -1);
        assertThat(address.domain().value()).contains(8);
        assertThat(address.function().value()).contains(0xfffffffffL);
    }

    @Test
    void readsIdentifiersWithAndWithoutHyphens() {
        UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

        assertThat(read("<uuid>00112233445566778899AABBCCDDEEFF</uuid>").uuid().value())
                .contains(uuid);
        assertThat(read("<uuid>" + uuid + "</uuid>").uuid().value()).contains(uuid);
        assertThat(read("<uuid>1-2</uuid>").uuid().value()).isEmpty();
    }

    @Test
    void readsTheFirstOfAMemberThatStandsOnce() {
        assertThat(read("<name>a</name><name>b</name>").name().text()).contains("a");
    }

    @Test
    void readsNamesOnlyInTheirNamespace() {
        String uri = "http://libvirt.org/schemas/domain/qemu/1.0";

        assertThat(read("<commandline/>").commandline()).isEmpty();
        assertThat(read("<q:commandline xmlns:q='" + uri + "'><q:arg value='-x'/></q:commandline>")
                        .commandline()
                        .orElseThrow()
                        .arg())
                .hasSize(1);
        assertThat(read("<commandline xmlns='" + uri + "'><arg value='-x'/></commandline>")
                        .commandline()
                        .orElseThrow()
                        .arg())
                .hasSize(1);
    }

    @Test
    void placesWhatIsNewInTheOrderOfTheModel() {
        assertThat(edited(
                        "",
                        machine -> machine.drive(drive -> {})
                                .slot(2)
                                .metadata(metadata -> {})
                                .acpi(true)
                                .name("a")))
                .isEqualTo("<name>a</name><acpi/><metadata/><slot>2</slot><drive/>");
    }

    @Test
    void leavesStrangersWhereTheyAre() {
        assertThat(edited(
                        "<new/><name>a</name><!--c--><drive/><newer/>",
                        machine -> machine.acpi(true).slot(1)))
                .isEqualTo("<new/><name>a</name><acpi/><slot>1</slot><!--c--><drive/><newer/>");
    }

    @Test
    void placesAttributesInTheOrderOfTheModel() {
        MachineBuilder machine = TYPE.builder("domain").id(5L).type(Machine.Kind.BARE_METAL);

        assertThat(machine.build().toString().strip()).isEqualTo("<domain type='bare-metal' id='5'/>");
    }

    @Test
    void addsBehindTheLastOfTheSameName() {
        assertThat(edited("<drive type='a'/><x/>", machine -> machine.drive(drive -> drive.type("b"))))
                .isEqualTo("<drive type='a'/><drive type='b'/><x/>");
    }

    @Test
    void editsRemovesAndClearsAmongSeveral() {
        String drives = "<drive type='a'/><drive type='b'/><drive type='c'/>";

        assertThat(edited(
                        drives,
                        machine -> machine.editDrive(drive -> drive.type().is("b"), drive -> drive.type("B"))))
                .isEqualTo("<drive type='a'/><drive type='B'/><drive type='c'/>");
        assertThat(edited(
                        drives,
                        machine -> machine.removeDrive(drive -> !drive.type().is("b"))))
                .isEqualTo("<drive type='b'/>");
        assertThat(edited(drives, MachineBuilder::clearDrive)).isEmpty();
    }

    @Test
    void writesWhatEachTypeSpells() {
        assertThat(edited(
                        "",
                        machine -> machine.drive(drive -> drive.hardwareAddress(MacAddress.of("52:54:00:00:00:01"))
                                .address(address -> address.domain(10).function(1)))))
                .isEqualTo("<drive><mac>52:54:00:00:00:01</mac><address domain='0x000a' function='0x1'/></drive>");
    }

    @Test
    void copiesElementsWithTheirPrefixes() {
        Machine.Metadata metadata = TYPE.view(
                        tree("<domain xmlns:a='urn:a'><metadata><a:x a:y='1'/></metadata></domain>"))
                .metadata()
                .orElseThrow();

        assertThat(edited("", machine -> machine.metadata(metadata)))
                .isEqualTo("<metadata xmlns:a='urn:a'><a:x a:y='1'/></metadata>");
    }

    @Test
    void contentStandsOnItsOwn() {
        Machine machine = TYPE.view(tree("<domain xmlns:a='urn:a'><metadata><a:x><a:y/></a:x></metadata></domain>"));
        Element content = machine.metadata().orElseThrow().content().get(0);

        assertThat(edited("", copy -> copy.metadata(metadata -> metadata.content(content))))
                .isEqualTo("<metadata><a:x xmlns:a='urn:a'><a:y/></a:x></metadata>");
    }

    @Test
    void declaresANamespaceWhereItIsNeededFirst() {
        MachineBuilder machine = TYPE.builder("domain")
                .commandline(
                        commandline -> commandline.arg(arg -> arg.value("-x")).quiet(true));

        assertThat(machine.build().toString().replaceAll("\\n *", ""))
                .isEqualTo("<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                        + "<qemu:commandline><qemu:arg value='-x'/><qemu:quiet/></qemu:commandline></domain>");
    }

    @Test
    void takesAnotherPrefixIfTheUsualOneIsTaken() {
        Machine machine = TYPE.builder(TYPE.view(tree("<domain xmlns:qemu='urn:other'/>")))
                .commandline(commandline -> {})
                .build();

        assertThat(machine.toString()).contains("<qemu1:commandline/>");
        assertThat(machine.commandline()).isPresent();
    }

    @Test
    void spellsWhatTheModelDoesNotKnow() {
        assertThat(edited(
                        "",
                        machine -> machine.raw(raw -> raw.attribute("type", "newer")
                                .child(
                                        "future",
                                        future -> future.attribute("a", "1").text("t"))
                                .add(new Element("more", List.of(), List.of(), Origin.UNKNOWN)))))
                .isEqualTo("<domain type='newer'><future a='1'>t</future><more/>");
    }

    @Test
    void aVariantSetsWhatBelongsToItAndRemovesTheRest() {
        String remote = edited("", machine -> machine.drive(drive -> drive.remote("nbd", 10809)));

        assertThat(remote)
                .isEqualTo("<drive type='network'><source protocol='nbd'><host port='10809'/></source></drive>");
        assertThat(edited(remote, machine -> machine.editDrive(drive -> true, drive -> drive.file("/a"))))
                .isEqualTo("<drive type='file'><source file='/a'/></drive>");
        assertThat(edited("<drive/>", machine -> machine.editDrive(drive -> true, drive -> drive.none())))
                .isEqualTo("<drive type='none'/>");
    }

    @Test
    void namesWhatNoViewNames() {
        DomainTree document = tree("""
                <domain type='qemu' new='1' xmlns:x='urn:x'>
                  <name a='1'>n<b/></name>
                  <name>again</name>
                  <acpi on='yes'>text</acpi>
                  <metadata m='1'><x:any/></metadata>
                  <drive/>
                  <drive><source x:file='a'/><backing><odd/></backing></drive>
                  <x:drive/>
                  <commandline/>
                </domain>""");

        assertThat(UnmodelledNodes.of(document, TYPE))
                .extracting(UnmodelledNode::path)
                .containsExactly(
                        "@new",
                        "name[1]/@a",
                        "name[1]/b",
                        "name[2]",
                        "acpi/@on",
                        "acpi/text()",
                        "metadata/@m",
                        "drive[2]/source/@x:file",
                        "drive[2]/backing/odd",
                        "x:drive",
                        "commandline");
    }

    @Test
    void viewsOfEqualElementsAreEqual() {
        assertThat(read("<name>a</name>")).isEqualTo(read("<name>a</name>")).hasSameHashCodeAs(read("<name>a</name>"));
        assertThat(read("<name>a</name>")).isNotEqualTo(read("<name>b</name>"));
    }
}
