package io.github.domainwright.xml;

import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;

/**
 * What {@link DomainRenderer} writes to: at run time a document, at compile time the statements of an emitter that will
 * write one.
 */
public interface RenderTarget {
    /** Takes markup that is written as it is. */
    void markup(String markup);

    /** Takes a value that stands between tags. */
    void text(Value value);

    /** Takes a value that stands between the single quotes of an attribute. */
    void attribute(Value value);

    /** Takes an element that a guest gives as a whole, {@code level} levels deep, as lines. */
    void subtree(Node.Subtree subtree, int level);

    /** Says that what follows, up to the matching {@link #end}, is written as often as {@code occurrence} says. */
    void begin(Occurrence occurrence);

    /** Ends what {@link #begin} began. */
    void end(Occurrence occurrence);
}
