package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import java.util.Arrays;
import java.util.Set;

/**
 * The size of the flash that a build was made for. Code and variables of different classes do not work together: the
 * addresses are fixed when the firmware is built.
 *
 * <p>The sizes are those of edk2's platform descriptions ({@code OvmfPkg}: {@code FD_SIZE_2MB}, {@code FD_SIZE_4MB}) and
 * of the flash devices that QEMU's {@code virt} machines have.
 */
public enum SizeClass {
    /** x86, 2 MiB in all: 128 KiB for variables. */
    X86_2M("2M", 0x1e0000, 0x20000, 0x200000, Architecture.X86_64, Architecture.I686),
    /** x86, 4 MiB in all: 528 KiB for variables. */
    X86_4M("4M", 0x37c000, 0x84000, 0x400000, Architecture.X86_64, Architecture.I686),
    /** Arm, 64 MiB for each of the two; images are padded to it. */
    ARM_64M("64M", 64 << 20, 64 << 20, 0, Architecture.AARCH64, Architecture.ARMV7L),
    /** RISC-V, 32 MiB for each of the two. */
    RISCV_32M("32M", 32 << 20, 32 << 20, 0, Architecture.RISCV64),
    /** LoongArch, 16 MiB for each of the two. */
    LOONGARCH_16M("16M", 16 << 20, 16 << 20, 0, Architecture.LOONGARCH64),
    /** A size that no known build has. */
    UNKNOWN("unknown size", 0, 0, 0);

    private final String word;
    private final long code;
    private final long vars;
    private final long whole;
    private final Set<Architecture> architectures;

    SizeClass(String word, long code, long vars, long whole, Architecture... architectures) {
        this.word = word;
        this.code = code;
        this.vars = vars;
        this.whole = whole;
        this.architectures = Set.of(architectures);
    }

    /** Finds the class of an image of {@code size} bytes, as the guest sees it, with this content. */
    public static SizeClass of(long size, FlashContent content) {
        return Arrays.stream(values())
                .filter(c -> size > 0 && c.fits(size, content))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private boolean fits(long size, FlashContent content) {
        return switch (content) {
            case CODE -> size == code;
            case VARS, BLANK -> size == vars;
            case COMBINED -> size == whole;
            case OTHER, UNKNOWN -> size == code || size == vars || size == whole;
        };
    }

    /** Returns the class as firmware file names have it, such as {@code 4M}. */
    public String word() {
        return word;
    }

    /** Returns the architectures whose builds have this size. */
    public Set<Architecture> architectures() {
        return architectures;
    }
}
