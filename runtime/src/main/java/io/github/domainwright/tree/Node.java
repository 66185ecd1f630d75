package io.github.domainwright.tree;

/** What an element can contain. */
public sealed interface Node permits Element, Node.Text, Node.Comment, Node.ProcessingInstruction, Node.Subtree {
    /** Returns where the node comes from. */
    Origin origin();

    /**
     * Text between tags.
     *
     * @param value the text, not escaped
     * @param origin where it comes from
     */
    record Text(Value value, Origin origin) implements Node {}

    /**
     * A comment.
     *
     * @param text what stands between {@code <!--} and {@code -->}
     * @param origin where it comes from
     */
    record Comment(String text, Origin origin) implements Node {}

    /**
     * A processing instruction.
     *
     * @param target its target
     * @param content what follows the target, possibly empty
     * @param origin where it comes from
     */
    record ProcessingInstruction(String target, String content, Origin origin) implements Node {}

    /**
     * A whole element that the profile's component gives when a guest is built: a hole in the document. Rules see nothing of
     * it until then.
     *
     * @param name the element's name
     * @param component the name of the record component or accessor, of a type that is a {@link DomainSubtree}
     * @param occurrence how often the element is written
     * @param origin where it comes from
     */
    record Subtree(String name, String component, Occurrence occurrence, Origin origin) implements Node {}
}
