package io.github.domainwright.xml;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;

/** Writes trees whose values are all known as domain XML. */
public final class DomainWriter {
    private DomainWriter() {}

    /**
     * Returns {@code tree} as a document.
     *
     * @throws IllegalArgumentException if the tree has a parameter: only a generated emitter can fill it in
     */
    public static String toXml(DomainTree tree) {
        XmlOut out = new XmlOut(4096);
        DomainRenderer renderer = new DomainRenderer(new Known(out));
        tree.before().forEach(node -> renderer.line(node, 0));
        renderer.element(tree.root(), 0);
        tree.after().forEach(node -> renderer.line(node, 0));
        return out.toString();
    }

    /**
     * Writes {@code element} to {@code out}, {@code level} levels deep, as lines.
     *
     * @throws IllegalArgumentException if the element has a parameter
     */
    public static void write(Element element, int level, XmlOut out) {
        new DomainRenderer(new Known(out)).element(element, level);
    }

    private record Known(XmlOut out) implements RenderTarget {
        @Override
        public void markup(String markup) {
            out.markup(markup);
        }

        @Override
        public void text(Value value) {
            out.text(known(value));
        }

        @Override
        public void attribute(Value value) {
            out.attribute(known(value));
        }

        @Override
        public void subtree(Node.Subtree subtree, int level) {
            throw new IllegalArgumentException(subtree + " depends on a guest's values");
        }

        @Override
        public void begin(Occurrence occurrence) {
            if (!(occurrence instanceof Occurrence.Once)) {
                throw new IllegalArgumentException(occurrence + " depends on a guest's values");
            }
        }

        @Override
        public void end(Occurrence occurrence) {
            // Nothing was opened.
        }

        private static String known(Value value) {
            if (value instanceof Value.Literal literal) {
                return literal.text();
            }
            throw new IllegalArgumentException(value + " depends on a guest's values");
        }
    }
}
