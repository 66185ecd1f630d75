package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** DW0201: the machine type is one that the architecture has. */
final class MachineOfArchitecture implements Rule {
    @Override
    public String id() {
        return "DW0201";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "The machine type is one that the architecture has.";
    }

    @Override
    public String why() {
        return "each of QEMU's emulators has machine types of its own, and libvirt refuses a guest that names another's.";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, Guest.ARCHITECTURE);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        String machine = tree.literal(Guest.MACHINE).orElse("");
        Optional<Architecture> architecture = tree.literal(Guest.ARCHITECTURE).flatMap(Architecture::ofLibvirtName);
        Optional<MachineFamily> family = Arrays.stream(MachineFamily.values())
                .filter(candidate -> isOf(candidate, machine))
                .findFirst();
        if (architecture.isEmpty() || family.isEmpty() || family.get().isOf(architecture.get())) {
            return Optional.empty();
        }
        String names = Arrays.stream(MachineFamily.values())
                .filter(candidate -> candidate.isOf(architecture.get()))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return Optional.of(new Violation(
                this,
                "%s has no machine type '%s'.".formatted(architecture.get().libvirtName(), machine),
                Guest.MACHINE,
                new Fix(
                        "write @MachineType with one of %s, or change the architecture of @VmProfile.".formatted(names),
                        "name a machine type of this architecture.")));
    }

    private static boolean isOf(MachineFamily family, String machine) {
        return machine.equals(family.alias())
                || !family.versionPrefix().isEmpty() && machine.startsWith(family.versionPrefix());
    }
}
