package io.github.domainwright.firmware;

import java.util.Optional;
import java.util.Set;

/**
 * The architectures that libvirt accepts in a firmware descriptor: three under QEMU's own names, all under libvirt's.
 * They are more than guests can have here: a descriptor that lists one of them beside {@code x86_64} is still good for
 * {@code x86_64}, while one that lists an unknown one is dropped.
 */
final class QemuArchitecture {
    private static final Set<String> LIBVIRT_NAMES = Set.of(
            "aarch64",
            "alpha",
            "armv6l",
            "armv7b",
            "armv7l",
            "cris",
            "i686",
            "ia64",
            "lm32",
            "loongarch64",
            "m68k",
            "microblaze",
            "microblazeel",
            "mips",
            "mips64",
            "mips64el",
            "mipsel",
            "openrisc",
            "parisc",
            "parisc64",
            "ppc",
            "ppc64",
            "ppc64le",
            "ppcemb",
            "ppcle",
            "riscv32",
            "riscv64",
            "s390",
            "s390x",
            "sh4",
            "sh4eb",
            "sparc",
            "sparc64",
            "unicore32",
            "x86_64",
            "xtensa",
            "xtensaeb");

    private QemuArchitecture() {}

    /** Returns libvirt's name of the architecture that a descriptor calls {@code name}. */
    static Optional<String> libvirtName(String name) {
        return switch (name) {
            case "i386" -> Optional.of("i686");
            case "arm" -> Optional.of("armv7l");
            case "or32" -> Optional.of("openrisc");
            default -> LIBVIRT_NAMES.contains(name) ? Optional.of(name) : Optional.empty();
        };
    }
}
