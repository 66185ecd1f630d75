package io.github.domainwright.processor.generate;

import io.github.domainwright.target.DocumentTarget;
import io.github.domainwright.target.DoubleQuoted;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.List;

/** Takes what a renderer of documents writes as steps of an emitter; literal values and the markup around them become one. */
final class DocumentCollector implements DocumentTarget {
    /** The method that writes a name, which is a text even where it is a number. */
    static final String NAME = "name";

    private final StepList steps = new StepList(Step.Markup::new);

    @Override
    public void markup(String markup) {
        steps.constant(markup);
    }

    @Override
    public void escaped(Value value) {
        if (value instanceof Value.Literal literal) {
            steps.constant(DoubleQuoted.escape(literal.text()));
        } else {
            steps.add(new Step.Hole(value, "escaped"));
        }
    }

    @Override
    public void number(Value value) {
        if (value instanceof Value.Literal literal) {
            steps.constant(literal.text());
        } else {
            steps.add(new Step.Hole(value, "number"));
        }
    }

    @Override
    public void name(Value value) {
        if (value instanceof Value.Literal) {
            throw new IllegalArgumentException("a profile has no name of its own: " + value);
        }
        steps.add(new Step.Hole(value, NAME));
    }

    @Override
    public void ordinal(String counter) {
        steps.add(new Step.Call(".ordinal(" + MarkupLiteral.quoted(counter) + ")"));
    }

    @Override
    public void resource(ResourceKind kind, Value name) {
        steps.add(new Step.Resource(kind, name));
    }

    @Override
    public void separator() {
        steps.add(new Step.Call(".separator()"));
    }

    @Override
    public void begin(Occurrence occurrence) {
        steps.begin(occurrence);
    }

    @Override
    public void end(Occurrence occurrence) {
        steps.end(occurrence);
    }

    /** Returns the steps so far. */
    List<Step> steps() {
        return steps.steps();
    }
}
