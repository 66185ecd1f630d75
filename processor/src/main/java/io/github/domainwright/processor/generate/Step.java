package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;

/** One thing that a generated emitter does. */
sealed interface Step {
    /**
     * Writes markup that is the same for all guests.
     *
     * @param text the markup, escaped already
     */
    record Markup(String text) implements Step {}

    /**
     * Writes a value of the guest.
     *
     * @param value a parameter, or a value that counts on
     * @param inAttribute whether it stands between the quotes of an attribute
     */
    record Hole(Value value, boolean inAttribute) implements Step {}

    /**
     * Begins what is written as often as {@code occurrence} says.
     *
     * @param occurrence how often
     */
    record Begin(Occurrence occurrence) implements Step {}

    /** Ends what the last {@link Begin} began. */
    record End() implements Step {}
}
