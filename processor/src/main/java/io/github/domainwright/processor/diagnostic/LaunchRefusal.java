package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Origin;

/** What the processor has to say about launch security, of which a domain document no longer says what was meant. */
public enum LaunchRefusal {
    /** The policy. */
    NO_POLICY(
            "DW0940",
            "The policy of @LaunchSecurity is a hexadecimal number.",
            "'%1$s' is no policy of a confidential guest.",
            "libvirt reads a hexadecimal number, of 32 bits for SEV and SEV-ES and of 64 for others, and refuses any other text.",
            "give a number such as policy = \"0x0033\", or leave policy out for a strict one."),
    /** The policy; the technology that it asks for; the technology that is stated. */
    OTHER_TECHNOLOGY(
            "DW0941",
            "The policy of @LaunchSecurity asks for the technology that is stated.",
            "The policy '%1$s' asks for %2$s, but %3$s is stated.",
            "libvirt has one word for SEV and SEV-ES; bit 2 (0x4) of the policy decides whether the state of the vCPUs is"
                    + " encrypted, and nothing else does.",
            "set or clear 0x4 in the policy, state the other technology, or leave policy out.");

    private final RefusalText text;

    LaunchRefusal(String id, String demand, String message, String why, String fix) {
        this.text = RefusalText.of(id, Severity.ERROR, demand, message, why, fix);
    }

    /** Returns what is said about it; {@code %1$s} and the like stand for what differs. */
    public RuleText text() {
        return text.rule();
    }

    /** Returns the diagnostic about {@code place} with {@code arguments}. */
    public Diagnostic at(Origin place, Object... arguments) {
        return text.at(place, arguments);
    }
}
