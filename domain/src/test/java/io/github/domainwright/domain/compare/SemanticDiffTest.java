package io.github.domainwright.domain.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.domainwright.domain.Domain;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What two documents say differently, and what is only said in other words. */
class SemanticDiffTest {
    private static List<String> diff(String before, String after) {
        try {
            return domain(before).semanticDiff(domain(after)).stream()
                    .map(Difference::toString)
                    .toList();
        } catch (UnreadableDomainException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Domain domain(String content) throws UnreadableDomainException {
        return Domain.parse("<domain>" + content + "</domain>");
    }

    private static void same(String before, String after) {
        assertThat(diff(before, after)).isEmpty();
        assertThat(diff(after, before)).isEmpty();
    }

    @Test
    void orderCommentsPrefixesAndBasesMeanNothing() {
        same("<name>a</name><os/>", "<os/><!-- c --><name>a</name>");
        same("<vcpu placement='static' current='1'>2</vcpu>", "<vcpu current='1' placement='static'>2</vcpu>");
        same("<devices><x a='0x0f'/></devices>", "<devices><x a='15'/></devices>");
        same("<m><a:n xmlns:a='urn:a'/></m>", "<m><b:n xmlns:b='urn:a'/></m>");
        assertThat(diff("<m><a:n xmlns:a='urn:a'/></m>", "<m><a:n xmlns:a='urn:b'/></m>"))
                .hasSize(2);
    }

    /** C would take the first as octal; nobody can know which of the two libvirt does at this place. */
    @Test
    void aNumberThatMayBeOctalIsNoOther() {
        assertThat(diff("<devices><x a='010'/></devices>", "<devices><x a='10'/></devices>"))
                .hasSize(1);
        assertThat(diff("<devices><x a='010'/></devices>", "<devices><x a='8'/></devices>"))
                .hasSize(1);
        same("<devices><x a='01'/></devices>", "<devices><x a='1'/></devices>");
    }

    @Test
    void changesAreNamedWithTheirPlaces() throws Exception {
        List<Difference> found = Domain.parse("<domain>\n<os><loader secure='no'/></os><title>t</title></domain>")
                .semanticDiff(Domain.parse("<domain><os><loader secure='yes' a='1'/></os><new b='2'/></domain>"));

        assertThat(found)
                .extracting(Difference::kind, Difference::path, Difference::before, Difference::after)
                .containsExactly(
                        tuple(Difference.Kind.CHANGED, "os/loader/@secure", "no", "yes"),
                        tuple(Difference.Kind.ADDED, "os/loader/@a", "", "1"),
                        tuple(Difference.Kind.REMOVED, "title", "<title>t</title>", ""),
                        tuple(Difference.Kind.ADDED, "new", "", "<new b='2'/>"));
        assertThat(found.get(0).origin().describe()).isEqualTo("line 2, column 13");
    }

    @Test
    void oneOfSeveralSiblingsIsNumbered() {
        String disks = "<devices><disk><serial>1</serial></disk><disk><serial>2</serial></disk>%s</devices>";

        assertThat(diff(disks.formatted(""), disks.formatted("").replace("<serial>2", "<serial>3")))
                .containsExactly("devices/disk[2]/serial/text(): '2' became '3'");
        assertThat(diff(disks.formatted("<disk><serial>3</serial></disk>"), disks.formatted("")))
                .hasSize(1)
                .allSatisfy(
                        text -> assertThat(text).startsWith("devices/disk[3]: ").endsWith("was removed"));
    }

    @Test
    void theOrderOfSiblingsCountsUnlessLibvirtSortsThem() {
        assertThat(diff("<os><boot dev='hd'/><boot dev='cdrom'/></os>", "<os><boot dev='cdrom'/><boot dev='hd'/></os>"))
                .hasSize(2);
        same(
                "<devices><disk><target dev='vdb'/></disk><disk><target dev='vda'/></disk></devices>",
                "<devices><disk><target dev='vda'/></disk><disk><target dev='vdb'/></disk></devices>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<uuid>00112233-4455-6677-8899-aabbccddeeff</uuid>",
                "<on_crash>destroy</on_crash>",
                "<currentMemory unit='KiB'>2048</currentMemory>",
                "<devices><controller type='pci' index='0' model='pcie-root'/></devices>",
                "<devices><memballoon model='virtio'><address type='pci' bus='0x01'/></memballoon></devices>"
            })
    void whatLibvirtFillsInIsNoDifference(String filledIn) {
        same("<memory unit='MiB'>2</memory>", "<memory unit='MiB'>2</memory>" + filledIn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<on_crash>preserve</on_crash>",
                "<currentMemory unit='KiB'>1024</currentMemory>",
                "<os><boot dev='network'/></os>",
                "<devices><controller type='xenbus'/></devices>",
                "<devices><controller type='pci'><unheard/></controller></devices>",
                "<features><smm state='on'/></features>"
            })
    void whatSomebodyElseAddedIsADifference(String added) {
        assertThat(diff("<memory unit='MiB'>2</memory>", "<memory unit='MiB'>2</memory>" + added))
                .isNotEmpty();
    }

    @Test
    void aDefaultBesideOthersIsADifference() {
        assertThat(diff("<os><boot dev='network'/></os>", "<os><boot dev='network'/><boot dev='hd'/></os>"))
                .containsExactly("os/boot[2]: '<boot dev='hd'/>' was added");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<os><type machine='q35'/></os>|<os><type machine='pc-q35-9.2'/></os>",
                "<memory unit='MiB'>4</memory>|<memory unit='KiB'>4096</memory>",
                "<memory>4096</memory>|<memory unit='mib'>4</memory>",
                "<vcpu cpuset='0-3,^1'>1</vcpu>|<vcpu cpuset='0,2-3'>1</vcpu>",
                "<genid>AA</genid>|<genid>aa</genid>"
            })
    void otherWordsForTheSameAreNoDifference(String one, String other) {
        same(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<os><type machine='q35'/></os>|<os><type machine='pc-i440fx-9.2'/></os>",
                "<memory unit='MiB'>4</memory>|<memory unit='MB'>4</memory>",
                "<vcpu cpuset='0-3,^1'>1</vcpu>|<vcpu cpuset='0-3'>1</vcpu>",
                "<name>AA</name>|<name>aa</name>",
                "<name>01</name>|<name>1</name>"
            })
    void otherThingsAreDifferences(String one, String other) {
        assertThat(diff(one, other)).isNotEmpty();
    }

    @Test
    void whatWasAskedForMustBeThereAndMoreMayBe() throws Exception {
        Domain asked = domain("<name>a</name><on_crash>destroy</on_crash><memory unit='MiB'>1</memory>");
        Domain kept = domain("<name>a</name><title>t</title><memory unit='KiB'>1024</memory>");

        assertThat(SemanticDiff.unmet(asked.tree(), kept.tree()))
                .extracting(Difference::path)
                .containsExactly("on_crash");
    }
}
