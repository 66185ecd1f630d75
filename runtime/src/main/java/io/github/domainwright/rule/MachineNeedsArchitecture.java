package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.tree.DomainPath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** DW0201: the machine type is one that the architecture has. */
final class MachineNeedsArchitecture implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0201",
                "The machine type is one that the architecture has.",
                "each of QEMU's emulators has machine types of its own, and libvirt refuses a guest that names another's.",
                new Fix(
                        "name a machine family of the architecture, or change the architecture of @VmProfile.",
                        "name a machine type of the architecture in os/type/@machine."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, Guest.ARCHITECTURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        Optional<Architecture> architecture = guest.architecture();
        Optional<MachineFamily> family = MachineFamily.ofMachine(guest.machine());
        if (architecture.isEmpty() || family.isEmpty() || family.get().isOf(architecture.get())) {
            return;
        }
        String names = Arrays.stream(MachineFamily.values())
                .filter(candidate -> candidate.isOf(architecture.get()))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        found.add(
                Guest.MACHINE,
                "%s has no machine type '%s'.".formatted(architecture.get().libvirtName(), guest.machine()),
                new Fix(
                        "write @MachineType with one of %s, or change the architecture of @VmProfile.".formatted(names),
                        text().fix().inXml()));
    }
}
