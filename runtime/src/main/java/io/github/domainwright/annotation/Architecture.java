package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.Optional;

/**
 * A guest architecture, under libvirt's name for it ({@code os/type/@arch}).
 *
 * <p>QEMU's firmware descriptors spell two of them differently: {@code i386} is libvirt's {@code i686}, {@code arm} is
 * libvirt's {@code armv7l}; {@link #qemuName()} gives that spelling.
 */
public enum Architecture {
    /** 64-bit x86. */
    @XmlEnumValue("x86_64")
    X86_64("x86_64", "x86_64"),
    /** 32-bit x86. */
    @XmlEnumValue("i686")
    I686("i686", "i386"),
    /** 64-bit Arm. */
    @XmlEnumValue("aarch64")
    AARCH64("aarch64", "aarch64"),
    /** 32-bit Arm. */
    @XmlEnumValue("armv7l")
    ARMV7L("armv7l", "arm"),
    /** 64-bit RISC-V. */
    @XmlEnumValue("riscv64")
    RISCV64("riscv64", "riscv64"),
    /** 64-bit LoongArch. */
    @XmlEnumValue("loongarch64")
    LOONGARCH64("loongarch64", "loongarch64");

    private final String libvirtName;
    private final String qemuName;

    Architecture(String libvirtName, String qemuName) {
        this.libvirtName = libvirtName;
        this.qemuName = qemuName;
    }

    /** Returns libvirt's name, as in {@code <type arch='x86_64'>}. */
    public String libvirtName() {
        return libvirtName;
    }

    /** Returns QEMU's name, as in a firmware descriptor's {@code targets[].architecture}. */
    public String qemuName() {
        return qemuName;
    }

    /** Tells whether this is one of the x86 architectures: the only ones with SMM. */
    public boolean isX86() {
        return this == X86_64 || this == I686;
    }

    /** Finds the architecture of libvirt's name {@code name}. */
    public static Optional<Architecture> ofLibvirtName(String name) {
        for (Architecture architecture : values()) {
            if (architecture.libvirtName.equals(name)) {
                return Optional.of(architecture);
            }
        }
        return Optional.empty();
    }

    /** Finds the architecture of QEMU's name {@code name}. */
    public static Optional<Architecture> ofQemuName(String name) {
        for (Architecture architecture : values()) {
            if (architecture.qemuName.equals(name)) {
                return Optional.of(architecture);
            }
        }
        return Optional.empty();
    }
}
