package io.github.domainwright.value;

/** Says that a text is not a value of the kind asked for, why, and what to write instead. */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String fix;

    /**
     * Creates the refusal of a value.
     *
     * @param reason what is wrong, quoting the value
     * @param fix what to write instead
     */
    public InvalidValueException(String reason, String fix) {
        super(reason + " Fix: " + fix);
        this.reason = reason;
        this.fix = fix;
    }

    /** Returns what is wrong, quoting the value. */
    public String reason() {
        return reason;
    }

    /** Returns what to write instead. */
    public String fix() {
        return fix;
    }
}
