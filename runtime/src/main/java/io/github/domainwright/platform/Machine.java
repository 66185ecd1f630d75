package io.github.domainwright.platform;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.MachineFamily;
import org.jspecify.annotations.Nullable;

/**
 * A machine type of QEMU: a family and, if it is pinned, a version.
 *
 * @param family the family; {@code null} for a machine type of none
 * @param version the version, such as {@code 9.0} or {@code rhel7.4.0}; empty for the newest; QEMU's whole name for a machine
 *     type of no family
 */
public record Machine(@Nullable MachineFamily family, String version) {
    /** Returns the machine type {@code name}, of no family. */
    public static Machine named(String name) {
        return new Machine(null, name);
    }

    /** Returns the machine type that guests of {@code architecture} have if nothing is said. */
    public static Machine ofDefault(Architecture architecture) {
        return new Machine(architecture.isX86() ? MachineFamily.Q35 : MachineFamily.VIRT, "");
    }

    /** Returns QEMU's name, such as {@code pc-q35-9.0} or {@code q35}. */
    public String name() {
        return family == null ? version : family.machine(version);
    }
}
