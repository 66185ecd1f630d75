package io.github.domainwright.xml;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link DomainRenderer} has just written into a tree again, without what is only for people. A parser for any XML needs
 * several times as long as the rest of an emitter; this one relies on the one form that the renderer has.
 */
final class RenderedReader {
    private static final Map<String, String> REFERENCES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "apos", "'", "#9", "\t", "#10", "\n", "#13", "\r");

    private final String text;
    private final Iterator<GivenPlaces.Given> given;
    private GivenPlaces.@Nullable Given next;
    private int at;

    private RenderedReader(String text, List<GivenPlaces.Given> given) {
        this.text = text;
        this.given = given.iterator();
        this.next = this.given.hasNext() ? this.given.next() : null;
    }

    /** Returns the tree that was rendered as {@code document}; its nodes are of unknown origin. */
    static DomainTree read(String document) {
        return new DomainTree(new RenderedReader(document, List.of()).element());
    }

    /** Returns the tree that was rendered to {@code document}; what a component gave is of its origin. */
    static DomainTree read(XmlOut document) {
        return new DomainTree(new RenderedReader(document.toString(), document.given()).element());
    }

    /** Returns where the node that begins here comes from. */
    private Origin origin() {
        while (next != null && next.end() <= at) {
            next = given.hasNext() ? given.next() : null;
        }
        return next != null && next.start() <= at ? new Origin.Component(next.component()) : Origin.UNKNOWN;
    }

    private Element element() {
        Origin origin = origin();
        at++;
        String name = upToAny(" />");
        List<Attribute> attributes = new ArrayList<>();
        while (text.charAt(at) == ' ') {
            at++;
            String attribute = upTo('=');
            at += 2;
            attributes.add(new Attribute(attribute, Value.of(unescaped(upTo('\''))), origin));
            at++;
        }
        if (text.charAt(at) == '/') {
            at += 2;
            return new Element(name, attributes, List.of(), origin);
        }
        at++;
        return new Element(name, attributes, children(), origin);
    }

    private List<Node> children() {
        List<Node> children = new ArrayList<>();
        boolean hasElements = false;
        while (!text.startsWith("</", at)) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at) + 3;
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at) + 2;
            } else if (text.charAt(at) == '<') {
                children.add(element());
                hasElements = true;
            } else {
                children.add(new Node.Text(Value.of(unescaped(upTo('<'))), origin()));
            }
        }
        at = text.indexOf('>', at) + 1;
        return hasElements && areLayout(children) ? elements(children) : children;
    }

    private static boolean areLayout(List<Node> children) {
        for (Node child : children) {
            if (!isLayout(child)) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> elements(List<Node> children) {
        List<Node> elements = new ArrayList<>(children.size() / 2);
        for (Node child : children) {
            if (!(child instanceof Node.Text)) {
                elements.add(child);
            }
        }
        return elements;
    }

    private static boolean isLayout(Node child) {
        return !(child instanceof Node.Text node)
                || node.value() instanceof Value.Literal literal
                        && literal.text().isBlank();
    }

    private String upTo(char end) {
        int start = at;
        at = text.indexOf(end, at);
        return text.substring(start, at);
    }

    private String upToAny(String ends) {
        int start = at;
        while (ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static String unescaped(String value) {
        int reference = value.indexOf('&');
        if (reference < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        int copied = 0;
        for (; reference >= 0; reference = value.indexOf('&', copied)) {
            int end = value.indexOf(';', reference);
            plain.append(value, copied, reference).append(REFERENCES.get(value.substring(reference + 1, end)));
            copied = end + 1;
        }
        return plain.append(value, copied, value.length()).toString();
    }
}
