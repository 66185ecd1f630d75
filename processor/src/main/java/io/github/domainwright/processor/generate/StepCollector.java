package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.RenderTarget;
import io.github.domainwright.xml.XmlOut;
import java.util.ArrayList;
import java.util.List;

/** Takes what the renderer writes as steps of an emitter; literal values and the markup around them become one step. */
final class StepCollector implements RenderTarget {
    private final List<Step> steps = new ArrayList<>();
    private XmlOut constant = new XmlOut(256);

    @Override
    public void markup(String markup) {
        constant.markup(markup);
    }

    @Override
    public void text(Value value) {
        if (value instanceof Value.Literal literal) {
            constant.text(literal.text());
        } else {
            add(new Step.Hole(value, "text"));
        }
    }

    @Override
    public void attribute(Value value) {
        if (value instanceof Value.Literal literal) {
            constant.attribute(literal.text());
        } else {
            add(new Step.Hole(value, "attribute"));
        }
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
        String text = constant.toString();
        if (!text.isEmpty()) {
            // The fast call copies the characters without a look at them.
            boolean isAscii = text.chars().allMatch(c -> c < 128);
            steps.add(new Step.Markup(text, isAscii ? "raw" : "markup"));
            constant = new XmlOut(256);
        }
    }

    /** Returns the steps so far. */
    List<Step> steps() {
        flush();
        return List.copyOf(steps);
    }
}
