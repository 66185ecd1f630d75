package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that what a guest names is something that its machine has; the data file {@code device-models.tsv} says what
 * machines lack.
 */
final class DeviceOfMachine implements Rule {
    private final RuleText text;
    private final Lazy<List<DeviceTable.Row>> rows;

    private DeviceOfMachine(RuleText text) {
        this.text = text;
        this.rows = new Lazy<>(() -> DeviceTable.of(text.id()));
    }

    /** DW0409: a disk is attached to a bus that the machine has. */
    static Rule disks() {
        return new DeviceOfMachine(RuleText.error(
                "DW0409",
                "A disk is attached to a bus that the machine has.",
                "IDE is a part of the traditional PC only, and floppy drives are parts of x86 machines; libvirt refuses"
                        + " IDE elsewhere, and QEMU floppy drives.",
                new Fix("use another bus in @Disk.", "use another bus in <target>.")));
    }

    /** DW0410: a controller is one that the machine has. */
    static Rule controllers() {
        return new DeviceOfMachine(RuleText.error(
                "DW0410",
                "A controller is one that the machine has.",
                "each machine type brings its own chipset; libvirt refuses controllers that are parts of another, and QEMU"
                        + " has no such device.",
                new Fix("remove the @Controller, or use another.", "remove the <controller>, or use another.")));
    }

    /** DW0411: a device model is one that the machine has. */
    static Rule models() {
        return new DeviceOfMachine(RuleText.error(
                "DW0411",
                "A watchdog, sound card, graphics adapter, input bus, panic device, IOMMU, TPM, serial port, interrupt"
                        + " controller or launch security is one that the machine has.",
                "devices of the PC, such as those on the ISA bus, do not exist elsewhere: libvirt refuses them, or QEMU"
                        + " refuses to start.",
                new Fix("use another model, or remove the annotation.", "use another model, or remove the element.")));
    }

    @Override
    public RuleText text() {
        return text;
    }

    @Override
    public List<DomainPath> paths() {
        return rows.get().stream().map(DeviceTable.Row::path).distinct().toList();
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        String family = guest.machineFamily();
        String architecture = guest.architectureName();
        Set<Place> told = new HashSet<>();
        for (DeviceTable.Row row : rows.get()) {
            if (row.lacking().contains(family)) {
                check(row, guest.machine(), guest, told, found);
            } else if (row.lacking().contains(architecture)) {
                check(row, architecture, guest, told, found);
            }
        }
    }

    /** Rows about some elements stand before those about all. */
    private void check(DeviceTable.Row row, String lacking, Guest guest, Set<Place> told, Findings found) {
        for (Element element : guest.tree().elements(row.path().element())) {
            boolean isMeant = row.path().isElement()
                    || element.literal(row.path().attribute())
                            .filter(row.value()::equals)
                            .isPresent();
            if (isMeant && told.add(new Place(element, row.path().attribute()))) {
                found.add(row.path(), origin(element, row.path()), message(row, lacking), fix(row));
            }
        }
    }

    /** An attribute of an element, which equals no other element however much they say the same. */
    private record Place(Element element, String attribute) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.element == element && place.attribute.equals(attribute);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(element);
        }
    }

    private static Origin origin(Element element, DomainPath path) {
        return element.attribute(path.attribute())
                .map(attribute -> attribute.origin())
                .orElse(element.origin());
    }

    private static String message(DeviceTable.Row row, String lacking) {
        return row.value().isEmpty()
                ? "A guest of '%s' has no %s.".formatted(lacking, row.what())
                : "A guest of '%s' has no %s '%s'.".formatted(lacking, row.what(), row.value());
    }

    private Fix fix(DeviceTable.Row row) {
        if (row.instead().isEmpty()) {
            return text.fix();
        }
        String words = String.join("' or '", row.instead());
        String constants = row.instead().stream()
                .map(word -> word.replace("tpm-", "").replace('-', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return new Fix("use %s instead.".formatted(constants), "use '%s' instead.".formatted(words));
    }
}
