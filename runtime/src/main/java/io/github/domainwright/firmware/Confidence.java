package io.github.domainwright.firmware;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a statement about a firmware build is known; of its weakest part where parts differ. */
public enum Confidence {
    /** The build's own descriptor on the host says so. */
    DESCRIPTOR,
    /** The binary package was listed. */
    VERIFIED_PACKAGE,
    /** The distribution's spec, build file or descriptor source was read. */
    UPSTREAM_SPEC,
    /** A report or document by others. */
    DOCUMENTATION,
    /** Carried over from a neighbouring release or by date; not looked at. */
    INFERRED;

    /** Returns the word, such as {@code verified-package}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the confidence of the word {@code word}. */
    public static Optional<Confidence> ofWord(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
