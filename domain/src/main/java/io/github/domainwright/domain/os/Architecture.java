package io.github.domainwright.domain.os;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The architecture of a guest's processor, as libvirt names it. */
public enum Architecture {
    I686, @XmlEnumValue("x86_64") X86_64, IA64, AARCH64, ALPHA, ARMV6L, ARMV7L, CRIS, LM32, LOONGARCH64, M68K,
    MICROBLAZE, MICROBLAZEEL, MIPS, MIPSEL, MIPS64, MIPS64EL, OPENRISC, PARISC, PARISC64, PPC, PPC64, PPC64LE, PPCEMB,
    RISCV32, RISCV64, S390, S390X, SH4, SH4EB, SPARC, SPARC64, UNICORE32, XTENSA, XTENSAEB
}
