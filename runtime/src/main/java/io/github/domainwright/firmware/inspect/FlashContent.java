package io.github.domainwright.firmware.inspect;

/** What an image holds, told from its firmware volumes. */
public enum FlashContent {
    /** Firmware code: the executable of a split build, libvirt's {@code loader}. */
    CODE("code"),
    /** A variable store: a template, or a guest's own {@code nvram}. */
    VARS("variables"),
    /** Code and variables: a whole image. */
    COMBINED("code and variables"),
    /** Only 0x00 or only 0xFF: a store without keys, that firmware for Arm, RISC-V and LoongArch formats. */
    BLANK("blank"),
    /** No firmware volume. */
    OTHER("no firmware"),
    /** Not known, because the image could not be read. */
    UNKNOWN("not known");

    private final String words;

    FlashContent(String words) {
        this.words = words;
    }

    /** Returns what a report calls it. */
    public String words() {
        return words;
    }

    /** Tells whether a guest could keep its variables in this. */
    public boolean canHoldVariables() {
        return this == VARS || this == BLANK;
    }
}
