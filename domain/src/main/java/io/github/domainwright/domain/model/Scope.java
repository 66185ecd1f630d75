package io.github.domainwright.domain.model;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The namespaces that the prefixes stand for where an element stands; {@code ""} is the prefix of names without one. */
final class Scope {
    static final Scope EMPTY = new Scope(Map.of());

    private static final String DECLARATION = "xmlns";

    private final Map<String, String> namespaces;

    private Scope(Map<String, String> namespaces) {
        this.namespaces = namespaces;
    }

    /** Returns the scope of what {@code attributes} are on. */
    Scope with(List<Attribute> attributes) {
        Map<String, String> inside = null;
        for (Attribute attribute : attributes) {
            if (isDeclaration(attribute) && attribute.value() instanceof Value.Literal namespace) {
                inside = inside == null ? new HashMap<>(namespaces) : inside;
                inside.put(declared(attribute), namespace.text());
            }
        }
        return inside == null ? this : new Scope(inside);
    }

    /** Tells whether {@code attribute} declares a namespace. */
    static boolean isDeclaration(Attribute attribute) {
        return attribute.name().equals(DECLARATION) || attribute.name().startsWith(DECLARATION + ":");
    }

    private static String declared(Attribute declaration) {
        return declaration
                .name()
                .substring(Math.min(DECLARATION.length() + 1, declaration.name().length()));
    }

    /** Returns the name of the attribute that declares {@code prefix}. */
    static String declaration(String prefix) {
        return prefix.isEmpty() ? DECLARATION : DECLARATION + ":" + prefix;
    }

    /** Tells whether {@code element}, whose own declarations this scope may not have yet, is called {@code name}. */
    boolean isCalled(XmlName name, Element element) {
        String tag = element.name();
        int colon = tag.length() - name.local().length() - 1;
        if (!tag.endsWith(name.local()) || colon >= 0 && tag.charAt(colon) != ':') {
            return false;
        }
        String prefix = colon < 0 ? "" : tag.substring(0, colon);
        return with(element.attributes()).namespace(prefix).equals(name.namespace());
    }

    /** Returns the namespace that {@code prefix} stands for, {@code ""} if none. */
    String namespace(String prefix) {
        return namespaces.getOrDefault(prefix, "");
    }

    /** Finds the prefix that stands for {@code namespace}. */
    Optional<String> prefix(String namespace) {
        return namespaces.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** Returns the name of {@code element}, whose own declarations this scope has, with its namespace in braces. */
    String elementName(Element element) {
        return expanded(element.name(), namespace(prefixOf(element.name())));
    }

    /** Returns the name of {@code attribute} with its namespace in braces; without a prefix it has none. */
    String attributeName(Attribute attribute) {
        String prefix = prefixOf(attribute.name());
        return expanded(attribute.name(), prefix.isEmpty() ? "" : namespace(prefix));
    }

    private static String prefixOf(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private static String expanded(String name, String namespace) {
        return namespace.isEmpty() ? name : "{" + namespace + "}" + name.substring(name.indexOf(':') + 1);
    }
}
