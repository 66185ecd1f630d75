package io.github.domainwright.annotation;

/** A kind of device that a guest starts from ({@code os/boot/@dev}). */
public enum BootDevice {
    /** Fixed disks. */
    HD,
    /** CD-ROM drives. */
    CDROM,
    /** The network. */
    NETWORK,
    /** Floppy drives. */
    FD
}
