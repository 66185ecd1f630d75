package io.github.domainwright.xml;

import io.github.domainwright.value.DomainValue;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a guest's values, so that all of it can be said at once; generated code calls it. */
public final class ValueProblems {
    private final String profile;
    private final List<InvalidGuestException.Problem> problems = new ArrayList<>();

    /** Starts without problems, for a guest of the profile {@code profile}. */
    public ValueProblems(String profile) {
        this.profile = profile;
    }

    /**
     * Notes a problem if {@code value}, which {@code component} gave, is missing or does not have {@code format}. The words
     * of an enumeration were checked while javac ran.
     */
    public void check(String component, ValueFormat format, @Nullable Object value) {
        if (value == null || value instanceof DomainValue own && own.domainText() == null) {
            note(format, component, "There is no value.", "give one; null is not a value.");
            return;
        }
        try {
            if (value instanceof DomainValue own) {
                format.canonical(own);
            } else if (!(value instanceof Enum<?>)) {
                format.canonical(value.toString());
            }
        } catch (InvalidValueException e) {
            note(format, component, e.reason(), e.fix());
        }
    }

    /** As {@link #check}, for a value that may be left out. */
    public void checkOptional(String component, ValueFormat format, @Nullable Optional<?> value) {
        if (value == null) {
            note(format, component, "There is no Optional.", "give Optional.empty() for no value.");
        } else {
            value.ifPresent(present -> check(component, format, present));
        }
    }

    /** As {@link #check}, for each value of a list. */
    public void checkEach(String component, ValueFormat format, @Nullable List<?> values) {
        if (values == null) {
            note(format, component, "There is no list.", "give List.of() for no values.");
        } else {
            for (int i = 0; i < values.size(); i++) {
                check(component + "[" + i + "]", format, values.get(i));
            }
        }
    }

    /** A value that is missing is one problem, however many formats it is to have. */
    private void note(ValueFormat format, String component, String reason, String fix) {
        boolean isKnown = problems.stream()
                .anyMatch(problem -> problem.component().equals(component)
                        && problem.reason().equals(reason));
        if (!isKnown) {
            problems.add(new InvalidGuestException.Problem(format.rule(), component, reason, fix));
        }
    }

    /**
     * Throws if a problem was noted.
     *
     * @throws InvalidGuestException with all problems
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidGuestException(profile, problems);
        }
    }
}
