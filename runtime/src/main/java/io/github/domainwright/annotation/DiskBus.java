package io.github.domainwright.annotation;

/** The bus a disk is attached to ({@code disk/target/@bus}). */
public enum DiskBus {
    /** A paravirtual block device of its own; targets are {@code vda} … */
    VIRTIO,
    /** A SCSI controller, virtio-scsi by default; targets are {@code sda} … */
    SCSI,
    /** An AHCI port; targets are {@code sda} … */
    SATA,
    /** The IDE bus, which q35 and virt machines do not have; targets are {@code hda} … */
    IDE,
    /** USB mass storage; targets are {@code sda} … */
    USB,
    /** The floppy controller; targets are {@code fda} … */
    FDC
}
