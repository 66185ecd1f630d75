package io.github.domainwright.processor.generate;

import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;

/** One thing that a generated emitter does. */
sealed interface Step {
    /**
     * Writes markup that is the same for all guests.
     *
     * @param text the markup, escaped already
     * @param call the method that writes it
     */
    record Markup(String text, String call) implements Step {
        /** Markup that is written as it is. */
        Markup(String text) {
            this(text, "raw");
        }
    }

    /**
     * Writes a value of the guest.
     *
     * @param value a parameter, or a value that counts on
     * @param call the method that writes it where it stands, such as {@code attribute}
     */
    record Hole(Value value, String call) implements Step {}

    /**
     * Writes an element that the guest gives as a whole.
     *
     * @param hole where it goes
     * @param level how many levels deep that is
     */
    record Subtree(Node.Subtree hole, int level) implements Step {}

    /**
     * Writes what the guest's place offers.
     *
     * @param kind what is asked for
     * @param name what it is called in the domain
     */
    record Resource(ResourceKind kind, Value name) implements Step {}

    /**
     * Calls a method that writes what only the document before it decides.
     *
     * @param code the call
     */
    record Call(String code) implements Step {}

    /**
     * Begins what is written as often as {@code occurrence} says.
     *
     * @param occurrence how often
     */
    record Begin(Occurrence occurrence) implements Step {}

    /** Ends what the last {@link Begin} began. */
    record End() implements Step {}
}
