package io.github.domainwright.report.statement;

/** The statement in one word: what a guest's start is worth. */
public enum Verdict {
    /** A rule refuses the guest. */
    REFUSED(
            Tone.BAD,
            "Refused",
            "The rules refuse this guest, so nothing is said to hold. What it states about Secure Boot is not trusted."),
    /** Secure Boot is on, and its variables are protected from the guest. */
    ENFORCED(
            Tone.GOOD,
            "Secure Boot on, variables protected",
            "A new guest starts with Secure Boot on, and code in the guest cannot go around the firmware to change its keys."
                    + " Whose keys they are, and whether the host is honest, is not part of it."),
    /** Secure Boot is on, but a kernel comes from the host. */
    ENFORCED_KERNEL_FROM_HOST(
            Tone.CAUTION,
            "Secure Boot on, but the host brings the kernel",
            "The firmware verifies at most the kernel's signature: initial RAM disk and command line come from the host"
                    + " unverified."),
    /** Secure Boot is on, and the document cannot tell whether its variables are protected. */
    ENFORCED_UNKNOWN(
            Tone.CAUTION,
            "Secure Boot on at the first start, protection not known",
            "A new guest starts with Secure Boot on. Whether it stays so against code in the guest cannot be told from"
                    + " what is stated."),
    /** Secure Boot is on, and nothing that is stated protects its variables. */
    ENFORCED_UNPROTECTED(
            Tone.CAUTION,
            "Secure Boot on at the first start, variables not protected",
            "A new guest starts with Secure Boot on, but nothing that is stated keeps a kernel in the guest from rewriting"
                    + " the keys and switching it off."),
    /** The firmware waits for keys. */
    SETUP_MODE(
            Tone.CAUTION,
            "Setup mode: Secure Boot is off",
            "The firmware can do Secure Boot, but has no keys: until the owner enrols them, it starts anything."),
    /** The start is measured by the processor. */
    MEASURED(
            Tone.CAUTION,
            "No Secure Boot to count on; the launch is measured",
            "The processor measures what the guest is launched with. It protects the guest only where somebody verifies"
                    + " that measurement before trusting the guest."),
    /** Secure Boot must not stop anything. */
    NOT_ENFORCED(
            Tone.BAD, "Secure Boot not enforced", "No keys are enrolled, on purpose: the firmware starts anything."),
    /** The feature must not be there. */
    ABSENT(
            Tone.BAD,
            "No Secure Boot",
            "The firmware does not have Secure Boot, on purpose: it starts anything, and nobody can switch it on."),
    /** The guest starts with BIOS. */
    BIOS(Tone.BAD, "No Secure Boot: BIOS", "BIOS verifies nothing of what it starts."),
    /** Nothing is said about Secure Boot. */
    NOT_STATED(
            Tone.CAUTION,
            "Nothing stated about Secure Boot",
            "The guest starts with UEFI, and the host's first fitting build decides whether Secure Boot is on. Do not count"
                    + " on it."),
    /** It depends on what the document does not say. */
    NOT_KNOWN(
            Tone.CAUTION,
            "Not known whether Secure Boot is on",
            "What the document says does not determine whether the guest starts with Secure Boot on. Do not count on it.");

    private final Tone tone;
    private final String title;
    private final String sentence;

    Verdict(Tone tone, String title, String sentence) {
        this.tone = tone;
        this.title = title;
        this.sentence = sentence;
    }

    /** How good a thing is for trust. */
    public enum Tone {
        /** It adds to trust. */
        GOOD,
        /** It adds to trust under conditions, or nothing is known. */
        CAUTION,
        /** It does not add to trust. */
        BAD
    }

    /** Returns how good it is for trust. */
    public Tone tone() {
        return tone;
    }

    /** Returns it in a few words. */
    public String title() {
        return title;
    }

    /** Returns it in full. */
    public String sentence() {
        return sentence;
    }
}
