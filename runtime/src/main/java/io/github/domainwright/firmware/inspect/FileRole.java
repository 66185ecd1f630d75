package io.github.domainwright.firmware.inspect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is to a firmware build, named as in QEMU's firmware descriptors. */
public enum FileRole {
    /** The firmware itself. */
    EXECUTABLE,
    /** What a guest's variable store is made from. */
    NVRAM_TEMPLATE;

    /** Returns the word of the descriptor format: {@code executable} or {@code nvram-template}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the role of the word {@code word}. */
    static Optional<FileRole> ofWord(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
