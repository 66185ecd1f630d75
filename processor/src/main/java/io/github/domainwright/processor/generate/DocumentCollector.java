package io.github.domainwright.processor.generate;

import io.github.domainwright.target.DocumentTarget;
import io.github.domainwright.target.DoubleQuoted;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** Takes what a renderer of documents writes as steps of an emitter; literal values and the markup around them become one. */
final class DocumentCollector implements DocumentTarget {
    /** The method that writes a name, which is a text even where it is a number. */
    static final String NAME = "name";

    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder constant = new StringBuilder();

    @Override
    public void markup(String markup) {
        constant.append(markup);
    }

    @Override
    public void escaped(Value value) {
        if (value instanceof Value.Literal literal) {
            constant.append(DoubleQuoted.escape(literal.text()));
        } else {
            add(new Step.Hole(value, "escaped"));
        }
    }

    @Override
    public void number(Value value) {
        if (value instanceof Value.Literal literal) {
            constant.append(literal.text());
        } else {
            add(new Step.Hole(value, "number"));
        }
    }

    @Override
    public void name(Value value) {
        if (value instanceof Value.Literal) {
            throw new IllegalArgumentException("a profile has no name of its own: " + value);
        }
        add(new Step.Hole(value, NAME));
    }

    @Override
    public void ordinal(String counter) {
        add(new Step.Call(".ordinal(" + MarkupLiteral.quoted(counter) + ")"));
    }

    @Override
    public void resource(ResourceKind kind, Value name) {
        add(new Step.Resource(kind, name));
    }

    @Override
    public void separator() {
        add(new Step.Call(".separator()"));
    }

    @Override
    public void begin(Occurrence occurrence) {
        if (!(occurrence instanceof Occurrence.Once)) {
            add(new Step.Begin(occurrence));
        }
    }

    @Override
    public void end(Occurrence occurrence) {
        if (!(occurrence instanceof Occurrence.Once)) {
            add(new Step.End());
        }
    }

    private void add(Step step) {
        flush();
        steps.add(step);
    }

    private void flush() {
        if (!constant.isEmpty()) {
            steps.add(new Step.Markup(constant.toString()));
            constant.setLength(0);
        }
    }

    /** Returns the steps so far. */
    List<Step> steps() {
        flush();
        return List.copyOf(steps);
    }
}
