package io.github.domainwright.firmware;

import io.github.domainwright.annotation.Architecture;

/**
 * The machine names that QEMU keeps pointing at the newest machine of a family. Descriptors match concrete names only,
 * so an alias is resolved first, as libvirt does; the version is QEMU's of late 2026 and matters to no descriptor.
 */
public final class MachineAlias {
    private static final String NEWEST = "11.1";

    private MachineAlias() {}

    /** Returns the concrete name of {@code machine}, which may be one already. */
    public static String concrete(Architecture architecture, String machine) {
        return switch (architecture) {
            case X86_64, I686 ->
                switch (machine) {
                    case "q35" -> "pc-q35-" + NEWEST;
                    case "pc" -> "pc-i440fx-" + NEWEST;
                    default -> machine;
                };
            case AARCH64, ARMV7L -> machine.equals("virt") ? "virt-" + NEWEST : machine;
            // riscv64 has no versioned machines; loongarch64 got them in QEMU 11.1, and descriptors list both names.
            case RISCV64, LOONGARCH64 -> machine;
        };
    }
}
