package io.github.domainwright.annotation;

/** The kind of firmware a guest starts with. */
public enum FirmwareType {
    /** UEFI: edk2's OVMF on x86, AAVMF on AArch64 (libvirt: {@code firmware='efi'}). */
    UEFI,
    /** Traditional BIOS: SeaBIOS on x86, QEMU's own default; no file has to be named. */
    BIOS
}
