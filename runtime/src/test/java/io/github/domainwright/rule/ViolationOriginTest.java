package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A violation is shown at the value that causes it; at the device only where the value is missing. */
class ViolationOriginTest {
    private static final Origin DEVICE = new Origin.Component("device");
    private static final Origin VALUE = new Origin.Component("value");

    @ParameterizedTest
    @CsvSource({
        "DW0429, devices/disk, @type=file source/@file=/dev/sda, source/@file, value",
        "DW0412, devices/disk, @device=cdrom target/@bus=virtio, @device, value",
        "DW0412, devices/disk, target/@bus=fdc, '', device",
        "DW0411, devices/sound, @model=sb16, @model, value",
        "DW0411, features/ioapic, @driver=qemu, @driver, device"
    })
    void isThatOfTheValue(String rule, String device, String values, String cause, String shown) {
        TreeBuilder tree = Documents.kvm();
        tree.put(Guest.ARCHITECTURE, "aarch64", Origin.UNKNOWN);
        tree.put(Guest.MACHINE, "virt", Origin.UNKNOWN);
        ElementBuilder element = tree.root().addAt(DomainPath.of(device), DEVICE);
        for (String each : List.of(values.split(" "))) {
            String[] value = each.split("=");
            element.put(DomainPath.of(value[0]), Value.of(value[1]), value[0].equals(cause) ? VALUE : DEVICE);
        }

        assertThat(Documents.violations(rule, tree.build(), TargetVersions.UNKNOWN))
                .extracting(Violation::origin)
                .containsExactly(new Origin.Component(shown));
    }
}
