package io.github.domainwright.domain.model;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.List;

/** The namespace declarations of an element while it is changed: what is added to it may need more of them. */
final class PrefixEditor {
    private final Scope around;
    private final List<Attribute> attributes;

    /** Changes {@code attributes}, which are on an element that stands in {@code around}. */
    PrefixEditor(Scope around, List<Attribute> attributes) {
        this.around = around;
        this.attributes = attributes;
    }

    Scope scope() {
        return around.with(attributes);
    }

    /** Returns an empty element called {@code name} that can stand in this one, after declaring its prefix. */
    Element emptyChild(XmlName name) {
        Scope scope = scope();
        String prefix = scope.prefix(name.namespace()).orElse("");
        if (name.namespace().isEmpty()) {
            boolean isFree = scope.namespace("").isEmpty();
            return empty(name.local(), isFree ? List.of() : List.of(declaration("", "")));
        }
        if (prefix.isEmpty() && !scope.namespace("").equals(name.namespace())) {
            prefix = unused(name.usualPrefix(), scope);
            attributes.add(declaration(prefix, name.namespace()));
        }
        return empty(prefix.isEmpty() ? name.local() : prefix + ":" + name.local(), List.of());
    }

    private static String unused(String usual, Scope scope) {
        String prefix = usual;
        for (int number = 1; !scope.namespace(prefix).isEmpty(); number++) {
            prefix = usual + number;
        }
        return prefix;
    }

    private static Element empty(String tag, List<Attribute> declarations) {
        return new Element(tag, declarations, List.of(), Origin.UNKNOWN);
    }

    static Attribute declaration(String prefix, String namespace) {
        return new Attribute(Scope.declaration(prefix), Value.of(namespace), Origin.UNKNOWN);
    }
}
