package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The steps of an emitter while a renderer tells them; what is the same for all guests becomes one step. */
final class StepList {
    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder constant = new StringBuilder();
    private final Function<String, Step.Markup> markup;

    /** Starts without steps; {@code markup} makes a step of what is the same for all guests. */
    StepList(Function<String, Step.Markup> markup) {
        this.markup = markup;
    }

    /** Adds {@code text}, escaped already, which is the same for all guests. */
    void constant(String text) {
        constant.append(text);
    }

    void add(Step step) {
        flush();
        steps.add(step);
    }

    /** Begins what is written as often as {@code occurrence} says. */
    void begin(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Within both) {
            begin(both.outer());
            begin(both.inner());
        } else if (!(occurrence instanceof Occurrence.Once)) {
            add(new Step.Begin(occurrence));
        }
    }

    /** Ends what {@link #begin} began. */
    void end(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Within both) {
            end(both.inner());
            end(both.outer());
        } else if (!(occurrence instanceof Occurrence.Once)) {
            add(new Step.End());
        }
    }

    private void flush() {
        if (!constant.isEmpty()) {
            steps.add(markup.apply(constant.toString()));
            constant.setLength(0);
        }
    }

    /** Returns the steps so far. */
    List<Step> steps() {
        flush();
        return List.copyOf(steps);
    }
}
