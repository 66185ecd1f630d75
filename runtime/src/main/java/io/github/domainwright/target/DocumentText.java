package io.github.domainwright.target;

import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;

/** Documents without holes as texts. */
public final class DocumentText {
    private DocumentText() {}

    /**
     * Returns {@code document} as JSON.
     *
     * @throws IllegalArgumentException if it has a hole
     */
    public static String json(DocumentNode document) {
        Literals text = new Literals();
        new JsonRenderer(text).document(document);
        return text.out.toString();
    }

    private static final class Literals implements DocumentTarget {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void markup(String markup) {
            out.append(markup);
        }

        @Override
        public void escaped(Value value) {
            out.append(DoubleQuoted.escape(literal(value)));
        }

        private static String literal(Value value) {
            if (value instanceof Value.Literal literal) {
                return literal.text();
            }
            throw hole(value);
        }

        private static IllegalArgumentException hole(Object what) {
            return new IllegalArgumentException("a document without holes has no " + what);
        }

        @Override
        public void number(Value value) {
            out.append(literal(value));
        }

        @Override
        public void name(Value value) {
            throw hole(value);
        }

        @Override
        public void ordinal(String counter) {
            throw hole(counter);
        }

        @Override
        public void resource(ResourceKind kind, Value name) {
            throw hole(kind);
        }

        @Override
        public void separator() {
            throw hole("separator");
        }

        @Override
        public void begin(Occurrence occurrence) {
            if (!(occurrence instanceof Occurrence.Once)) {
                throw hole(occurrence);
            }
        }

        @Override
        public void end(Occurrence occurrence) {}
    }
}
