package io.github.domainwright.firmware;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The format of a firmware image or variable store template: the two that libvirt can use for firmware. */
public enum ImageFormat {
    /** A plain image, byte for byte what the flash holds. */
    RAW,
    /** QEMU's copy-on-write format; needed for internal snapshots, understood from libvirt 9.2 on. */
    QCOW2;

    /** Returns libvirt's and QEMU's word for the format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the format of the word {@code word}. */
    public static Optional<ImageFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
