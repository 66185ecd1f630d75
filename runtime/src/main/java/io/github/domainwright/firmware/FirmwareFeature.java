package io.github.domainwright.firmware;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A feature word of QEMU's firmware descriptor format ({@code features[]} in {@code firmware.json}). */
public enum FirmwareFeature {
    /** Suspend to RAM. */
    ACPI_S3,
    /** Suspend to disk. */
    ACPI_S4,
    /** Runs as an AMD SEV guest. */
    AMD_SEV,
    /** Runs as an AMD SEV-ES guest. */
    AMD_SEV_ES,
    /** Runs as an AMD SEV-SNP guest. */
    AMD_SEV_SNP,
    /** Runs as an Intel TDX guest. */
    INTEL_TDX,
    /** The variable store template has Secure Boot switched on, with certificates in it. */
    ENROLLED_KEYS,
    /** Variables are kept by QEMU ({@code uefi-vars}), never in flash. */
    HOST_UEFI_VARS,
    /** Needs SMM emulation, and protects the variable store with it. */
    REQUIRES_SMM,
    /** Implements the Secure Boot interfaces; says nothing about keys or about protection. */
    SECURE_BOOT,
    /** Prints many debug messages if a log port is attached. */
    VERBOSE_DYNAMIC,
    /** Always prints many debug messages. */
    VERBOSE_STATIC;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the word as it stands in a descriptor, such as {@code secure-boot}. */
    public String word() {
        return word;
    }

    /** Finds the feature of the descriptor word {@code word}. */
    public static Optional<FirmwareFeature> ofWord(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }
}
