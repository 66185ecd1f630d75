package io.github.domainwright.conformance.differential;

/** How the library's and libvirt's verdicts on one profile compare. */
enum Outcome {
    /** Both accept it. */
    BOTH_ACCEPT("both accept", true),
    /** Both refuse it. */
    BOTH_REFUSE("both refuse", true),
    /** The library refuses it, and libvirt cannot say on this host. */
    REFUSED_UNDECIDED("refused, libvirt cannot tell on this host", true),
    /** The library accepts it, and libvirt refuses only because of this host. */
    HOST_REFUSES("accepted, refused because of this host", true),
    /** The library refuses it on purpose, libvirt accepts it. */
    STRICTER("stricter on purpose", true),
    /** The profile contradicts itself, so that there is no document to ask about. */
    NO_DOCUMENT("no document to compare", true),
    /** The document ends the daemon, which a reviewed row says. */
    ENDS_LIBVIRT("ends libvirt's daemon", true),
    /** The document ends the daemon, and nobody knows why. */
    ENDS_LIBVIRT_UNEXPLAINED("ENDS LIBVIRT'S DAEMON", false),
    /** The library refuses what libvirt accepts, and no reason is known. */
    FALSE_REJECT("FALSE REJECT", false),
    /** The library accepts what libvirt refuses. */
    FALSE_ACCEPT("FALSE ACCEPT", false),
    /** The generated emitter wrote something else than the profile's tree says. */
    EMITTER_DIFFERS("EMITTER DIFFERS FROM TREE", false),
    /** libvirt took another firmware than the library says. */
    OTHER_FIRMWARE("OTHER FIRMWARE THAN SAID", false);

    private final String words;
    private final boolean isFine;

    Outcome(String words, boolean isFine) {
        this.words = words;
        this.isFine = isFine;
    }

    String words() {
        return words;
    }

    /** Tells whether the two disagree on what both can judge. */
    boolean isDisagreement() {
        return this == STRICTER || this == HOST_REFUSES || this == ENDS_LIBVIRT || !isFine;
    }

    /** Tells whether this needs no explanation beyond the reviewed ones. */
    boolean isFine() {
        return isFine;
    }
}
