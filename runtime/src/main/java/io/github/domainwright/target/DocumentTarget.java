package io.github.domainwright.target;

import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;

/**
 * What the renderers of documents write to: at run time a text, at compile time the statements of an emitter that will
 * write one.
 */
public interface DocumentTarget {
    /** Takes markup that is written as it is. */
    void markup(String markup);

    /** Takes a value that stands between double quotes. */
    void escaped(Value value);

    /** Takes a value that is a whole number. */
    void number(Value value);

    /** Takes a value that stands between double quotes and has to be a name of Kubernetes. */
    void name(Value value);

    /** Asks for the next number of {@code counter}. */
    void ordinal(String counter);

    /** Asks for an entry of what the guest's place offers. */
    void resource(ResourceKind kind, Value name);

    /** Asks for a comma, unless what is before it begins a list or a mapping. */
    void separator();

    /** Says that what follows, up to the matching {@link #end}, is written as often as {@code occurrence} says. */
    void begin(Occurrence occurrence);

    /** Ends what {@link #begin} began. */
    void end(Occurrence occurrence);
}
