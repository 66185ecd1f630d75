package io.github.domainwright.annotation;

/** The sound card that a guest sees ({@code sound/@model}). */
public enum SoundModel {
    /** Intel HD Audio of the newer chipset. */
    ICH9,
    /** Intel HD Audio of the older chipset. */
    ICH6,
    /** Intel's AC'97. */
    AC97,
    /** Ensoniq AudioPCI. */
    ES1370,
    /** Sound Blaster 16, an ISA card; x86 only. */
    SB16,
    /** The PC speaker; x86 only. */
    PCSPK,
    /** USB audio. */
    USB,
    /** The paravirtual card (libvirt 10.4, QEMU 8.2). */
    VIRTIO
}
