package io.github.domainwright.target;

import java.util.List;

/**
 * Renders documents as YAML, two spaces a level. Texts are quoted where any version of YAML could take them for something
 * else; a list that can be empty is written as JSON, which YAML takes as well.
 */
public final class YamlRenderer {
    private final DocumentTarget target;

    /** Renders to {@code target}. */
    public YamlRenderer(DocumentTarget target) {
        this.target = target;
    }

    /** Renders {@code document} as a whole text. */
    public void document(Mapping document) {
        mapping(document.entries(), 0, false);
    }

    /** Renders the lines of a mapping; the first one continues a line that has begun, if {@code isBegun}. */
    private void mapping(List<Mapping.Entry> entries, int level, boolean isBegun) {
        boolean continues = isBegun;
        for (Mapping.Entry entry : entries) {
            target.begin(entry.occurrence());
            target.markup(continues ? "" : "  ".repeat(level));
            continues = false;
            if (entry instanceof Mapping.Field field) {
                field(field, level);
            } else if (entry instanceof Mapping.Resource resource) {
                target.resource(resource.kind(), resource.name());
                target.markup("\n");
            }
            target.end(entry.occurrence());
        }
    }

    private void field(Mapping.Field field, int level) {
        target.markup((ScalarText.isPlain(field.key()) ? field.key() : DoubleQuoted.of(field.key())) + ":");
        if (field.value() instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            target.markup("\n");
            mapping(mapping.entries(), level + 1, false);
        } else if (field.value() instanceof Sequence sequence && !sequence.canBeEmpty()) {
            target.markup("\n");
            sequence(sequence.items(), level + 1);
        } else {
            target.markup(" ");
            inline(field.value(), level + 1);
            target.markup("\n");
        }
    }

    private void sequence(List<Sequence.Item> items, int level) {
        for (Sequence.Item item : items) {
            target.begin(item.occurrence());
            target.markup("  ".repeat(level) + "- ");
            if (item.node() instanceof Mapping mapping && !mapping.entries().isEmpty()) {
                mapping(mapping.entries(), level + 1, true);
            } else {
                inline(item.node(), level + 1);
                target.markup("\n");
            }
            target.end(item.occurrence());
        }
    }

    private void inline(DocumentNode node, int level) {
        if (node instanceof Scalar scalar) {
            ScalarText.render(scalar, false, target);
        } else {
            new JsonRenderer(target).node(node, level);
        }
    }
}
