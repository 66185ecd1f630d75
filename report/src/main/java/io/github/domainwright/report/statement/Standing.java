package io.github.domainwright.report.statement;

/** How a sentence of a statement stands. */
public enum Standing {
    /** It follows from the document, on any host that does as libvirt, QEMU and edk2 say. */
    HOLDS("holds", "Holds"),
    /** It does not hold, or is not asked for. */
    LACKING("does not hold", "Does not hold"),
    /** Nobody can tell from the document. */
    UNKNOWN("not known", "Not known"),
    /** It is for somebody else to see to: the host, or the owner of the guest. */
    LEFT_OPEN("left to others", "Left to others");

    private final String words;
    private final String title;

    Standing(String words, String title) {
        this.words = words;
        this.title = title;
    }

    /** Returns the words for it inside a sentence. */
    public String words() {
        return words;
    }

    /** Returns the words for it above a list. */
    public String title() {
        return title;
    }
}
