package io.github.domainwright.target;

import io.github.domainwright.tree.Occurrence;
import java.util.List;

/** Renders documents as JSON, two spaces a level. */
public final class JsonRenderer {
    private final DocumentTarget target;

    /** Renders to {@code target}. */
    public JsonRenderer(DocumentTarget target) {
        this.target = target;
    }

    /** Renders {@code document} as a whole text. */
    public void document(DocumentNode document) {
        node(document, 0);
        target.markup("\n");
    }

    /** Renders {@code node}, whose lines are {@code level} levels deep. */
    void node(DocumentNode node, int level) {
        if (node instanceof Scalar scalar) {
            ScalarText.render(scalar, true, target);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence.items(), level);
        } else if (node instanceof Mapping mapping) {
            mapping(mapping.entries(), level);
        }
    }

    private void sequence(List<Sequence.Item> items, int level) {
        if (items.isEmpty()) {
            target.markup("[]");
            return;
        }
        target.markup("[");
        Separators separators = new Separators();
        for (Sequence.Item item : items) {
            target.begin(item.occurrence());
            separators.before(item.occurrence());
            line(level + 1);
            node(item.node(), level + 1);
            target.end(item.occurrence());
        }
        line(level);
        target.markup("]");
    }

    private void mapping(List<Mapping.Entry> entries, int level) {
        if (entries.isEmpty()) {
            target.markup("{}");
            return;
        }
        target.markup("{");
        Separators separators = new Separators();
        for (Mapping.Entry entry : entries) {
            target.begin(entry.occurrence());
            separators.before(entry.occurrence());
            line(level + 1);
            if (entry instanceof Mapping.Field field) {
                target.markup(DoubleQuoted.of(field.key()) + ": ");
                node(field.value(), level + 1);
            } else if (entry instanceof Mapping.Resource resource) {
                target.resource(resource.kind(), resource.name());
            }
            target.end(entry.occurrence());
        }
        line(level);
        target.markup("}");
    }

    private void line(int level) {
        target.markup("\n" + "  ".repeat(level));
    }

    /** The commas of one list or mapping: where something is before them in any case, they are markup. */
    private final class Separators {
        private boolean isFirst = true;
        private boolean isAfterAny;

        void before(Occurrence occurrence) {
            if (isAfterAny) {
                target.markup(",");
            } else if (!isFirst || occurrence.isRepeated()) {
                target.separator();
            }
            isFirst = false;
            isAfterAny |= occurrence instanceof Occurrence.Once;
        }
    }
}
