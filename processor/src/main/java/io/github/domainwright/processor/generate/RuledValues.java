package io.github.domainwright.processor.generate;

import io.github.domainwright.processor.check.ValueRules;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps that write what tells one ruled part of a document from another for its rules: the values that they look at,
 * and how often each element stands there. Guests that write the same here break the same rules, or none.
 *
 * <p>No value can pass for another: what is written of a value has neither {@code '<'} nor {@code '>'}.
 */
final class RuledValues {
    /** Stands before each time that an element is written. */
    private static final Step AGAIN = new Step.Markup("<");

    /** Stands behind a value, and behind the last time that an element is written. */
    private static final Step END = new Step.Markup(">");

    private RuledValues() {}

    /** Returns them for {@code part}, the steps that write what {@code rules} look at. */
    static List<Step> of(List<Step> part, ValueRules rules) {
        Set<String> components = rules.components();
        List<Step> steps = new ArrayList<>();
        for (Step step : part) {
            if (step instanceof Step.Begin) {
                steps.add(step);
                steps.add(AGAIN);
            } else if (step instanceof Step.End) {
                steps.add(step);
                steps.add(END);
            } else if (step instanceof Step.Hole hole
                    && hole.value() instanceof Value.Parameter parameter
                    && components.contains(parameter.component())) {
                steps.add(hole);
                steps.add(END);
            }
        }
        return merged(steps);
    }

    /** Marks that follow one another become one call. */
    private static List<Step> merged(List<Step> steps) {
        List<Step> merged = new ArrayList<>();
        for (Step step : steps) {
            int last = merged.size() - 1;
            if (step instanceof Step.Markup mark && last >= 0 && merged.get(last) instanceof Step.Markup before) {
                merged.set(last, new Step.Markup(before.text() + mark.text()));
            } else {
                merged.add(step);
            }
        }
        return merged;
    }
}
