package io.github.domainwright.conformance.inventory;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * A member of an element as the schema declares it.
 *
 * @param kind what it is
 * @param repeated whether there can be more than one
 * @param values what it may be, if it has a value
 * @param declarations how it is declared, if it is a child
 */
record SchemaMember(Kind kind, boolean repeated, Values values, Set<Element> declarations) {
    /** Returns the members of {@code content} by their step in a path. */
    static Map<String, SchemaMember> of(Grammar grammar, Content content) {
        Map<String, SchemaMember> members = new TreeMap<>();
        content.attributes().forEach((name, values) -> members.put("@" + name, value(Kind.ATTRIBUTE, values)));
        if (content.hasText()) {
            members.put(Step.TEXT, value(Kind.TEXT, content.text()));
        }
        content.children().forEach((name, declarations) -> {
            boolean repeated = content.isRepeated(name);
            members.put(
                    Step.of(name),
                    name.equals(Grammar.ANY)
                            ? new SchemaMember(Kind.ANYTHING, repeated, new Values(grammar), Set.of())
                            : child(grammar, declarations, repeated));
        });
        return members;
    }

    private static SchemaMember value(Kind kind, Values values) {
        return new SchemaMember(kind, false, values, Set.of());
    }

    private static SchemaMember child(Grammar grammar, Set<Element> declarations, boolean repeated) {
        Content content = Content.of(grammar, declarations);
        boolean hasMembers =
                !content.attributes().isEmpty() || !content.children().isEmpty();
        Kind kind = hasMembers ? Kind.CHILD : content.hasText() ? Kind.LEAF : Kind.FLAG;
        return new SchemaMember(kind, repeated, content.text(), declarations);
    }
}
