package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.value.ValueFormat;
import org.junit.jupiter.api.Test;

/** A rule finds nothing while a value that decides is known only when a guest is built. */
class UnknownValuesTest {
    private final TreeBuilder tree = Documents.kvm();

    @Test
    void doNotTellWhetherAThreadExists() {
        Documents.put(Documents.add(tree, "devices/disk"), "driver/@iothread", "7");
        assertThat(Documents.messages("DW0343", tree.build())).hasSize(1);

        Documents.leave(tree.root(), "iothreads/text()", "threads", ValueFormat.NATURAL_NUMBER);
        assertThat(Documents.messages("DW0343", tree.build())).isEmpty();
    }

    @Test
    void doNotTellWhetherCellsHaveAllMemory() {
        Documents.put(tree.root(), "vcpu/text()", "2");
        Documents.put(tree.root(), "memory/text()", "4194304");
        Documents.put(cell("0", "0"), "@memory", "1048576");
        Documents.leave(cell("1", "1"), "@memory", "memory", ValueFormat.MEMORY_SIZE);

        assertThat(Documents.messages("DW0308", tree.build())).isEmpty();
    }

    /** The cells together are not known, so the guest's own memory counts. */
    @Test
    void doNotTellHowMuchMemoryTheCellsAddUpTo() {
        Documents.put(tree.root(), "memory/text()", "4194304");
        Documents.put(tree.root(), "maxMemory/text()", "4194304");
        Documents.put(cell("0", "0"), "@memory", "8388608");
        Documents.leave(cell("1", "1"), "@memory", "memory", ValueFormat.MEMORY_SIZE);

        assertThat(Documents.messages("DW0319", tree.build())).isEmpty();
    }

    @Test
    void doNotTellWhetherTwoDevicesAreOne() {
        for (String component : new String[] {"first", "second"}) {
            ElementBuilder device = Documents.add(tree, "devices/hostdev");
            Documents.put(device, "source/address/@bus", "0x01");
            Documents.leave(device, "source/address/@slot", component, ValueFormat.NATURAL_NUMBER);
        }
        for (String component : new String[] {"third", "fourth"}) {
            ElementBuilder device = Documents.add(tree, "devices/hostdev");
            Documents.put(device, "source/vendor/@id", "0x1234");
            Documents.leave(device, "source/product/@id", component, ValueFormat.USB_ID);
        }

        assertThat(Documents.messages("DW0461", tree.build())).isEmpty();
    }

    @Test
    void doNotTellWhetherAnAddressIsTheSame() {
        for (String component : new String[] {"first", "second"}) {
            Documents.leave(
                    Documents.add(tree, "devices/interface"), "mac/@address", component, ValueFormat.MAC_ADDRESS);
        }

        assertThat(Documents.messages("DW0417", tree.build())).isEmpty();
    }

    private ElementBuilder cell(String id, String cpus) {
        ElementBuilder cell = Documents.add(tree, "cpu/numa/cell");
        Documents.put(cell, "@id", id);
        Documents.put(cell, "@cpus", cpus);
        return cell;
    }
}
