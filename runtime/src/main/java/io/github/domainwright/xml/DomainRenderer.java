package io.github.domainwright.xml;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.List;

/**
 * The one renderer of domain trees: libvirt's own layout, two spaces a level, single quotes, elements without content
 * as {@code <name/>}.
 *
 * <p>An element that contains text, or no elements, keeps its content on one line, so that no white space is added.
 */
public final class DomainRenderer {
    private final RenderTarget target;

    /** Renders to {@code target}. */
    public DomainRenderer(RenderTarget target) {
        this.target = target;
    }

    /** Renders {@code element} and what is in it, {@code level} levels deep, as lines. */
    public void element(Element element, int level) {
        target.begin(element.occurrence());
        target.markup("  ".repeat(level));
        inline(element, level);
        target.markup("\n");
        target.end(element.occurrence());
    }

    /** Renders the start tag of {@code element} on a line of its own; children and end tag are the caller's. */
    public void startLine(Element element, int level) {
        target.markup("  ".repeat(level));
        startTag(element);
        target.markup(">\n");
    }

    /** Renders the end tag of {@code element} on a line of its own. */
    public void endLine(Element element, int level) {
        target.markup("  ".repeat(level) + "</" + element.name() + ">\n");
    }

    /** Renders one child {@code node}, {@code level} levels deep, as lines. */
    public void line(Node node, int level) {
        if (node instanceof Element element) {
            element(element, level);
        } else if (node instanceof Node.Subtree subtree) {
            target.begin(subtree.occurrence());
            target.subtree(subtree, level);
            target.end(subtree.occurrence());
        } else {
            target.markup("  ".repeat(level));
            content(node, level);
            target.markup("\n");
        }
    }

    private void inline(Element element, int level) {
        startTag(element);
        List<Node> children = element.children();
        if (children.isEmpty()) {
            target.markup("/>");
            return;
        }
        target.markup(">");
        boolean hasText = children.stream().anyMatch(Node.Text.class::isInstance);
        boolean hasElements =
                children.stream().anyMatch(child -> child instanceof Element || child instanceof Node.Subtree);
        if (hasText || !hasElements) {
            children.forEach(child -> content(child, level));
        } else {
            target.markup("\n");
            children.forEach(child -> line(child, level + 1));
            target.markup("  ".repeat(level));
        }
        target.markup("</" + element.name() + ">");
    }

    private void startTag(Element element) {
        target.markup("<" + element.name());
        for (Attribute attribute : element.attributes()) {
            target.begin(attribute.occurrence());
            target.markup(" " + attribute.name() + "='");
            target.attribute(attribute.value());
            target.markup("'");
            target.end(attribute.occurrence());
        }
    }

    private void content(Node node, int level) {
        if (node instanceof Element element) {
            inline(element, level);
        } else if (node instanceof Node.Text text) {
            target.text(text.value());
        } else if (node instanceof Node.Comment comment) {
            target.markup("<!--" + comment.text() + "-->");
        } else if (node instanceof Node.ProcessingInstruction instruction) {
            String content = instruction.content();
            target.markup("<?" + instruction.target() + (content.isEmpty() ? "" : " " + content) + "?>");
        } else {
            throw new IllegalArgumentException("an element that a guest gives cannot stand beside text: " + node);
        }
    }
}
