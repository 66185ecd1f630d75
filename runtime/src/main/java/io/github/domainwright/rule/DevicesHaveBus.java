package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.regex.Pattern;

/** DW0212: libvirt finds a bus for the devices that it adds by itself, and for host adapters. */
final class DevicesHaveBus implements Rule {
    private static final DomainPath BALLOON = DomainPath.of("devices/memballoon/@model");
    private static final DomainPath USB = DomainPath.of("devices/controller[@type='usb']/@model");
    private static final DomainPath HOST_DEVICES = DomainPath.of("devices/hostdev/@type");

    /** The machine types of x86 for which libvirt knows a PCI bus, beside those of other architectures, which DW0201 tells. */
    private static final Pattern WITH_PCI =
            Pattern.compile("q35|pc|pc-q35-.*|pc-i440fx-.*|pc-[01]\\..*|rhel.*|virt(-.*)?|pseries.*|s390-.*");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0212",
                "A domain of an x86 machine type without PCI, such as microvm, says that it has neither a memory balloon nor"
                        + " USB; one of Arm's boards has no SCSI adapter of the host.",
                "libvirt knows a PCI bus only of q35 and pc, and puts devices, among them the two it adds by itself, on no"
                        + " other bus there: \"No PCI buses available\".",
                new Fix("write @MachineType(Q35).", "write machine='q35'."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, Guest.ARCHITECTURE, BALLOON, USB, HOST_DEVICES);
    }

    @Override
    public void check(Guest guest, Findings found) {
        String machine = guest.machine();
        if (!guest.isQemu() || machine.isEmpty() || WITH_PCI.matcher(machine).matches()) {
            return;
        }
        boolean hasNone = guest.is(BALLOON, "none") && guest.is(USB, "none");
        boolean isOfX86 = guest.isX86() || machine.equals("microvm");
        if (isOfX86 && !hasNone) {
            found.add(
                    Guest.MACHINE,
                    "libvirt has no bus for the devices of a '%s', such as its memory balloon.".formatted(machine));
        } else if (guest.isOf(Architecture.AARCH64) || guest.isOf(Architecture.ARMV7L)) {
            checkAdapters(machine, guest, found);
        }
    }

    private static void checkAdapters(String machine, Guest guest, Findings found) {
        guest.tree().elements(HOST_DEVICES.element()).stream()
                .filter(device ->
                        device.literal("type").filter("scsi_host"::equals).isPresent())
                .forEach(device -> found.add(
                        HOST_DEVICES,
                        device.origin(),
                        "libvirt has no bus for a SCSI adapter of the host on a '%s'.".formatted(machine),
                        new Fix("write @MachineType(VIRT).", "write machine='virt'.")));
    }
}
