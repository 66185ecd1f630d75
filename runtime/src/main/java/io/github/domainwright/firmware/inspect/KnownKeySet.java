package io.github.domainwright.firmware.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A set of certificates that distributions enrol, recognised by the names in their subjects. A name proves nothing: who
 * has to be sure compares the fingerprint.
 */
public enum KnownKeySet {
    /** Microsoft's keys of 2011, which expired in 2026. */
    MICROSOFT_2011(
            "Microsoft 2011",
            "CN=Microsoft Corporation KEK CA 2011",
            "CN=Microsoft Windows Production PCA 2011",
            "CN=Microsoft Corporation UEFI CA 2011"),
    /** Microsoft's keys of 2023, which replace those of 2011. */
    MICROSOFT_2023(
            "Microsoft 2023",
            "CN=Microsoft Corporation KEK 2K CA 2023",
            "CN=Windows UEFI CA 2023",
            "CN=Microsoft UEFI CA 2023",
            "CN=Microsoft Option ROM UEFI CA 2023"),
    /** Debian's test key, whose private half is in the package {@code qemu-efi-aarch64} and others. */
    DEBIAN_SNAKEOIL("Debian snakeoil", "O=SnakeOil");

    private final String words;
    private final List<String> names;

    KnownKeySet(String words, String... names) {
        this.words = words;
        this.names = List.of(names);
    }

    /** Returns what the set is called in a report. */
    public String words() {
        return words;
    }

    /** Finds the set by a certificate's subject in the form of RFC 2253. */
    static Optional<KnownKeySet> ofSubject(String subject) {
        String parts = "," + subject + ",";
        return Arrays.stream(values())
                .filter(set -> set.names.stream().anyMatch(name -> parts.contains("," + name + ",")))
                .findFirst();
    }
}
