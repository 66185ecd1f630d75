package io.github.domainwright.annotation;

/** The kind of bus that a controller serves ({@code controller/@type}). */
public enum ControllerType {
    /** SCSI. */
    SCSI,
    /** SATA. */
    SATA,
    /** USB. */
    USB,
    /** PCI or PCI Express. */
    PCI,
    /** Paravirtual consoles and channels. */
    VIRTIO_SERIAL,
    /** IDE, which only traditional PCs have. */
    IDE,
    /** Floppy drives; x86 only. */
    FDC,
    /** Smart cards. */
    CCID
}
