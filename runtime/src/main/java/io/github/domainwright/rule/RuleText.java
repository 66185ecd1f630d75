package io.github.domainwright.rule;

/**
 * What a rule says about itself, for messages and for its page.
 *
 * @param id the stable id, such as {@code DW0103}; it never changes its meaning
 * @param severity how bad it is to break the rule
 * @param isTolerant whether some violations of an error are only warnings in a document, because some or all versions of
 *     libvirt let them pass
 * @param demand what the rule demands, in one sentence
 * @param why one fact about libvirt, QEMU or edk2 behind it
 * @param fix what to do about a violation
 */
public record RuleText(String id, Severity severity, boolean isTolerant, String demand, String why, Fix fix) {
    /** Makes the text of a rule of which each violation is equally bad. */
    public RuleText(String id, Severity severity, String demand, String why, Fix fix) {
        this(id, severity, false, demand, why, fix);
    }

    /** Makes the text of a rule whose violation is an error. */
    static RuleText error(String id, String demand, String why, Fix fix) {
        return new RuleText(id, Severity.ERROR, demand, why, fix);
    }

    /** Makes the text of a rule whose violation is an error, but for some violations that are warnings in a document. */
    static RuleText tolerated(String id, String demand, String why, Fix fix) {
        return new RuleText(id, Severity.ERROR, true, demand, why, fix);
    }

    /** Makes the text of a rule whose violation is a warning. */
    static RuleText warning(String id, String demand, String why, Fix fix) {
        return new RuleText(id, Severity.WARNING, demand, why, fix);
    }

    /** Returns the text for a violation that is not as bad as others of this rule. */
    RuleText asWarning() {
        return new RuleText(id, Severity.WARNING, isTolerant, demand, why, fix);
    }
}
