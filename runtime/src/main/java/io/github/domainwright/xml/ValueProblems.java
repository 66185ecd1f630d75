package io.github.domainwright.xml;

import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a guest's values, so that all of it can be said at once; generated code calls it. */
public final class ValueProblems {
    private final String profile;
    private final List<InvalidGuestException.Problem> problems = new ArrayList<>();

    /** Starts without problems, for a guest of the profile {@code profile}. */
    public ValueProblems(String profile) {
        this.profile = profile;
    }

    /** Notes a problem if {@code value}, which the component {@code component} gave, does not have {@code format}. */
    public void check(String component, ValueFormat format, String value) {
        try {
            format.canonical(value);
        } catch (InvalidValueException e) {
            problems.add(new InvalidGuestException.Problem(format.rule(), component, e.reason(), e.fix()));
        }
    }

    /** As {@link #check(String, ValueFormat, String)}, for a number. */
    public void check(String component, ValueFormat format, long value) {
        check(component, format, Long.toString(value));
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
