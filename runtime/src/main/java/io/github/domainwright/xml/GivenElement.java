package io.github.domainwright.xml;

import io.github.domainwright.rule.Fix;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.Quoted;
import io.github.domainwright.value.XmlText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that an element that a guest gives as a whole is the one that its place wants, and that the document with it is
 * well-formed: a tree can be made of anything, and what is written must be what the rules have seen.
 */
public final class GivenElement {
    /** What is said about one that is refused. */
    public static final RuleText TEXT = new RuleText(
            "DW0240",
            Severity.ERROR,
            "An element that a guest gives as a whole is the one that its place wants, and well-formed.",
            "it becomes a part of the document, which libvirt would refuse as a whole, or read otherwise than the rules did.",
            new Fix(
                    "build it with the typed builders under the name that its place wants, or read it from a document.",
                    "this is about guests only."));

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*(?::[\\p{L}_][\\p{L}\\p{N}_.-]*)?");
    private static final Pattern TARGET = Pattern.compile("(?!(?i:xml)$)[\\p{L}_][\\p{L}\\p{N}_.-]*");
    private static final String FIX = "build it with the typed builders, or read it from a document.";

    private GivenElement() {}

    /**
     * Returns the element of {@code value}.
     *
     * @throws InvalidValueException if it is not called {@code name}, or could not be written or read again
     */
    static Element require(String name, DomainSubtree value) {
        Element element = value.standalone();
        if (!element.name().equals(name)) {
            throw new InvalidValueException(
                    "It is a <%s>, but a <%s> stands in its place.".formatted(Quoted.of(element.name()), name),
                    "give an element called %s; a typed builder starts with TYPE.builder(\"%s\")."
                            .formatted(name, name));
        }
        require(element, Set.of("xml"), 1);
        return element;
    }

    private static void require(Element element, Set<String> around, int depth) {
        demand(depth <= DomainReader.MAX_DEPTH, "Its elements are nested deeper than " + DomainReader.MAX_DEPTH + ".");
        demand(element.occurrence() instanceof Occurrence.Once, "It has an element that depends on a guest's values.");
        Set<String> prefixes = new HashSet<>(around);
        Set<String> names = new HashSet<>();
        for (Attribute attribute : element.attributes()) {
            requireValue(attribute);
            demand(names.add(attribute.name()), "It has the attribute %s twice.".formatted(attribute.name()));
            if (attribute.name().startsWith("xmlns:")) {
                prefixes.add(attribute.name().substring("xmlns:".length()));
            }
        }
        requireName(element.name(), prefixes);
        names.stream().filter(name -> !name.startsWith("xmlns:")).forEach(name -> requireName(name, prefixes));
        element.children().forEach(child -> require(child, prefixes, depth));
    }

    private static void requireValue(Attribute attribute) {
        demand(
                attribute.occurrence() instanceof Occurrence.Once,
                "Its attribute %s depends on a guest's values.".formatted(attribute.name()));
        String value = known(attribute.value());
        demand(
                !attribute.name().startsWith("xmlns:") || !value.isEmpty(),
                "It declares %s without a namespace.".formatted(attribute.name()));
    }

    private static void require(Node node, Set<String> prefixes, int depth) {
        if (node instanceof Element child) {
            require(child, prefixes, depth + 1);
        } else if (node instanceof Node.Text text) {
            known(text.value());
        } else if (node instanceof Node.Comment comment) {
            String text = XmlText.require(comment.text());
            demand(!text.contains("--") && !text.endsWith("-"), "It has a comment with '--' in it.");
        } else if (node instanceof Node.ProcessingInstruction instruction) {
            demand(TARGET.matcher(instruction.target()).matches(), "It has a processing instruction without a target.");
            demand(
                    !XmlText.require(instruction.content()).contains("?>"),
                    "It has a processing instruction with '?>' in it.");
        } else {
            throw new InvalidValueException("It has an element that depends on a guest's values.", FIX);
        }
    }

    private static void requireName(String name, Set<String> prefixes) {
        demand(NAME.matcher(name).matches(), "%s is not a name in XML.".formatted(Quoted.of(name)));
        int colon = name.indexOf(':');
        demand(
                colon < 0 || prefixes.contains(name.substring(0, colon)),
                "Nothing declares the prefix of %s.".formatted(name));
    }

    private static String known(@Nullable Value value) {
        if (value instanceof Value.Literal literal) {
            return XmlText.require(literal.text());
        }
        throw new InvalidValueException("It has a value that is not known.", FIX);
    }

    private static void demand(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new InvalidValueException(otherwise, FIX);
        }
    }
}
