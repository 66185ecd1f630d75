package io.github.domainwright.annotation;

/** What a disk looks like to the guest ({@code disk/@device}). */
public enum DiskDevice {
    /** A fixed disk. */
    DISK,
    /** A CD-ROM drive. */
    CDROM,
    /** A floppy drive. */
    FLOPPY,
    /** A SCSI unit whose commands go through to the host's device; not for files. */
    LUN
}
