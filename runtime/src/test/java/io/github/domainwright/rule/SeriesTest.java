package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that a list of devices counts on never meet a fixed one, however long the list becomes. */
class SeriesTest {
    private static final DomainPath TARGET = DomainPath.of("target/@dev");
    private static final DomainPath ORDER = DomainPath.of("boot/@order");

    private final TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);

    @Test
    void refusesATargetBehindTheFirstOfAList() {
        disks("vdb");
        disk("vdc");

        assertThat(messages("DW0413"))
                .containsExactly(
                        "A list of disks has the target 'vdb' and those that follow, but another one has 'vdc'.");
    }

    @Test
    void refusesTheFirstTargetOfAListBesideTheSameOne() {
        disk("vda");
        disks("vda");

        assertThat(messages("DW0413"))
                .containsExactly(
                        "A list of disks has the target 'vda' and those that follow, but another one has 'vda'.");
    }

    @Test
    void refusesTwoListsOfOnePrefix() {
        disks("vdb");
        disks("vdm");

        assertThat(messages("DW0413"))
                .containsExactly(
                        "A list of disks has the target 'vdb' and those that follow, but another list has 'vdm'.");
    }

    @Test
    void acceptsAListBehindAllOthersAndOneOfAnotherPrefix() {
        disk("vda");
        disks("vdb");
        disks("sda");

        assertThat(messages("DW0413")).isEmpty();
    }

    @Test
    void refusesAPlaceInTheBootOrderBehindTheFirstOfAList() {
        disks("vda").put(ORDER, new Value.Counted("1", ValueFormat.POSITIVE_NUMBER), Origin.UNKNOWN);
        disk("sda").put(ORDER, Value.of("2"), Origin.UNKNOWN);

        assertThat(messages("DW0415"))
                .containsExactly(
                        "A list of devices has the boot order '1' and those that follow, but another one has '2'.");
    }

    @Test
    void acceptsAPlaceInTheBootOrderBeforeAList() {
        disks("vda").put(ORDER, new Value.Counted("2", ValueFormat.POSITIVE_NUMBER), Origin.UNKNOWN);
        disk("sda").put(ORDER, Value.of("1"), Origin.UNKNOWN);

        assertThat(messages("DW0415")).isEmpty();
    }

    @Test
    void refusesATagForAListOfDirectories() {
        ElementBuilder filesystem = tree.root().addAt(DomainPath.of("devices/filesystem"), Origin.UNKNOWN);
        filesystem.put(DomainPath.of("driver/@type"), Value.of("virtiofs"), Origin.UNKNOWN);
        filesystem.put(DomainPath.of("target/@dir"), Value.of("srv"), Origin.UNKNOWN);
        filesystem.occurs(new Occurrence.ForEach("directories"));

        assertThat(messages("DW0424")).containsExactly("Several directories have the tag 'srv'.");
    }

    /** Nothing follows a text that cannot be counted on, but it is still the same as itself. */
    @Test
    void refusesATextThatIsNoTargetTwice() {
        disk("?");
        disk("?");
        disk("!");

        assertThat(messages("DW0413")).containsExactly("Two disks have the target '?'.");
    }

    private ElementBuilder disk(String target) {
        ElementBuilder disk = tree.root().addAt(DomainPath.of("devices/disk"), Origin.UNKNOWN);
        disk.put(TARGET, Value.of(target), Origin.UNKNOWN);
        return disk;
    }

    private ElementBuilder disks(String first) {
        ElementBuilder disks = tree.root().addAt(DomainPath.of("devices/disk"), Origin.UNKNOWN);
        disks.put(TARGET, new Value.Counted(first, ValueFormat.DISK_TARGET), Origin.UNKNOWN);
        disks.occurs(new Occurrence.ForEach("disks"));
        return disks;
    }

    private List<String> messages(String rule) {
        DomainTree built = tree.build();
        return RuleCatalogue.check(built).stream()
                .filter(violation -> violation.rule().id().equals(rule))
                .map(Violation::message)
                .toList();
    }
}
