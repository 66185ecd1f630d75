package io.github.domainwright.annotation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A family of QEMU machine types ({@code os/type/@machine}); each has versioned types and an alias for the newest. */
public enum MachineFamily {
    /** The x86 machine with PCI Express and the only one with SMM: what Secure Boot needs ({@code pc-q35-9.0}). */
    Q35("q35", "pc-q35-", EnumSet.of(Architecture.X86_64, Architecture.I686)),
    /** The traditional x86 machine ({@code pc-i440fx-9.0}). */
    I440FX("pc", "pc-i440fx-", EnumSet.of(Architecture.X86_64, Architecture.I686)),
    /** The minimal x86 machine without PCI ({@code microvm}); it has no versions. */
    MICROVM("microvm", "", EnumSet.of(Architecture.X86_64, Architecture.I686)),
    /** The machine for Arm, RISC-V and LoongArch that resembles no real board ({@code virt-9.0}). */
    VIRT(
            "virt",
            "virt-",
            EnumSet.of(Architecture.AARCH64, Architecture.ARMV7L, Architecture.RISCV64, Architecture.LOONGARCH64));

    private final String alias;
    private final String versionPrefix;
    private final Set<Architecture> architectures;

    MachineFamily(String alias, String versionPrefix, Set<Architecture> architectures) {
        this.alias = alias;
        this.versionPrefix = versionPrefix;
        this.architectures = architectures;
    }

    /** Returns QEMU's alias for the newest machine type of the family, such as {@code q35}. */
    public String alias() {
        return alias;
    }

    /** Returns what precedes the version, such as {@code pc-q35-}; empty if the family has no versions. */
    public String versionPrefix() {
        return versionPrefix;
    }

    /** Tells whether {@code architecture} has this family. */
    public boolean isOf(Architecture architecture) {
        return architectures.contains(architecture);
    }

    /** Finds the family of the machine type {@code machine}, such as {@code pc-q35-9.0}. */
    public static Optional<MachineFamily> ofMachine(String machine) {
        return Arrays.stream(values()).filter(family -> family.has(machine)).findFirst();
    }

    private boolean has(String machine) {
        return machine.equals(alias) || !versionPrefix.isEmpty() && machine.startsWith(versionPrefix);
    }

    /** Returns the machine type of {@code version}, or the alias if {@code version} is empty. */
    public String machine(String version) {
        return version.isEmpty() ? alias : versionPrefix + version;
    }
}
