package io.github.domainwright.firmware;

import io.github.domainwright.annotation.FirmwareType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a firmware build shows the guest ({@code interface-types[]} in QEMU's {@code firmware.json}). */
public enum FirmwareInterface {
    /** A traditional BIOS. */
    BIOS,
    /** IEEE 1275 Open Firmware. */
    OPENFIRMWARE,
    /** Das U-Boot. */
    UBOOT,
    /** UEFI. */
    UEFI;

    /** Returns the word as it stands in a descriptor. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the interface of the descriptor word {@code word}. */
    public static Optional<FirmwareInterface> ofWord(String word) {
        return Arrays.stream(values()).filter(i -> i.word().equals(word)).findFirst();
    }

    /** Returns the interface that a guest of firmware type {@code type} needs. */
    static FirmwareInterface of(FirmwareType type) {
        return type == FirmwareType.UEFI ? UEFI : BIOS;
    }
}
