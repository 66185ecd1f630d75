package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.RenderTarget;
import io.github.domainwright.xml.XmlOut;
import java.util.List;

/** Takes what the renderer writes as steps of an emitter; literal values and the markup around them become one step. */
final class StepCollector implements RenderTarget {
    private final StepList steps = new StepList(StepCollector::constant);

    @Override
    public void markup(String markup) {
        steps.constant(markup);
    }

    @Override
    public void text(Value value) {
        if (value instanceof Value.Literal literal) {
            steps.constant(new XmlOut(64).text(literal.text()).toString());
        } else {
            steps.add(new Step.Hole(value, "text"));
        }
    }

    @Override
    public void attribute(Value value) {
        if (value instanceof Value.Literal literal) {
            steps.constant(new XmlOut(64).attribute(literal.text()).toString());
        } else {
            steps.add(new Step.Hole(value, "attribute"));
        }
    }

    @Override
    public void subtree(Node.Subtree subtree, int level) {
        steps.add(new Step.Subtree(subtree, level));
    }

    @Override
    public void begin(Occurrence occurrence) {
        steps.begin(occurrence);
    }

    @Override
    public void end(Occurrence occurrence) {
        steps.end(occurrence);
    }

    /** The fast call copies the characters without a look at them. */
    private static Step.Markup constant(String text) {
        boolean isAscii = text.chars().allMatch(c -> c < 128);
        return new Step.Markup(text, isAscii ? "raw" : "markup");
    }

    /** Returns the steps so far. */
    List<Step> steps() {
        return steps.steps();
    }
}
