package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0212: a microvm machine is not used through libvirt. */
final class MicrovmHasNoBus implements Rule {
    private static final DomainPath BALLOON = DomainPath.of("devices/memballoon/@model");
    private static final DomainPath USB = DomainPath.of("devices/controller[@type='usb']/@model");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0212",
                "A domain of machine type microvm says that it has neither a memory balloon nor USB.",
                "QEMU's microvm has no PCI bus, and libvirt puts devices, among them the two it adds by itself, on no other"
                        + " bus there: \"No PCI buses available\".",
                new Fix("write @MachineType(Q35).", "write machine='q35'."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, BALLOON, USB);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean hasNone = guest.is(BALLOON, "none") && guest.is(USB, "none");
        if (guest.isQemu() && guest.machine().equals("microvm") && !hasNone) {
            found.add(Guest.MACHINE, "libvirt has no bus for the devices of a 'microvm', such as its memory balloon.");
        }
    }
}
