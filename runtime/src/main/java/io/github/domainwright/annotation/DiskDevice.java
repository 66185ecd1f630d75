package io.github.domainwright.annotation;

/** What a disk looks like to the guest ({@code disk/@device}). */
public enum DiskDevice {
    /** A fixed disk. */
    DISK,
    /** A CD-ROM drive. */
    CDROM,
    /** A floppy drive. */
    FLOPPY
}
