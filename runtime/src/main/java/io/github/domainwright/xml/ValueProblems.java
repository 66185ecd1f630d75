package io.github.domainwright.xml;

import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.value.DomainValue;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a guest's values, so that all of it can be said at once; generated code calls it. */
public final class ValueProblems {
    private final String profile;
    private final List<InvalidGuestException.Problem> problems = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();

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
            // A value type has refused what is wrong when it was made; an enumeration's words are libvirt's.
            String text = text(format, value);
            if (format == ValueFormat.MAC_ADDRESS) {
                checkAddress(component, text);
            }
        } catch (InvalidValueException e) {
            note(format, component, e.reason(), e.fix());
        }
    }

    private static String text(ValueFormat format, Object value) {
        if (value instanceof DomainValue own) {
            return format.canonical(own);
        }
        return value instanceof Enum<?> ? value.toString() : format.canonical(value.toString());
    }

    /** Two interfaces of one guest with one address: see the rule that javac applies to addresses of a profile. */
    private void checkAddress(String component, String address) {
        String other = addresses.putIfAbsent(address, component);
        if (other != null) {
            problems.add(new InvalidGuestException.Problem(
                    "DW0417",
                    component,
                    "The MAC address '%s' is that of %s as well.".formatted(address, other),
                    "give each network interface an address of its own, or none."));
        }
    }

    /** As {@link #check}, for a value that may be left out. */
    public void checkOptional(String component, ValueFormat format, @Nullable Optional<?> value) {
        ifPresent(component, value, present -> check(component, format, present));
    }

    /** As {@link #check}, for each value of a list. */
    public void checkEach(String component, ValueFormat format, @Nullable List<?> values) {
        forEach(component, values, (place, value) -> check(place, format, value));
    }

    /**
     * Notes a problem if {@code value}, which {@code component} gave as a whole element, is missing, is not called
     * {@code name}, or cannot be written.
     */
    public void checkElement(String component, String name, @Nullable DomainSubtree value) {
        if (value == null) {
            note(ValueFormat.TEXT, component, "There is no value.", "give one; null is not a value.");
            return;
        }
        try {
            GivenElement.require(name, value);
        } catch (InvalidValueException e) {
            note(GivenElement.TEXT.id(), component, e.reason(), e.fix());
        }
    }

    /** As {@link #checkElement}, for a value that may be left out. */
    public void checkOptionalElement(String component, String name, @Nullable Optional<? extends DomainSubtree> value) {
        ifPresent(component, value, present -> checkElement(component, name, present));
    }

    /** As {@link #checkElement}, for each value of a list. */
    public void checkEachElement(String component, String name, @Nullable List<? extends DomainSubtree> values) {
        forEach(component, values, (place, value) -> checkElement(place, name, value));
    }

    private <T> void ifPresent(String component, @Nullable Optional<T> value, Consumer<T> check) {
        if (value == null) {
            note(ValueFormat.TEXT, component, "There is no Optional.", "give Optional.empty() for no value.");
        } else {
            value.ifPresent(check);
        }
    }

    private <T> void forEach(String component, @Nullable List<T> values, BiConsumer<String, T> check) {
        if (values == null) {
            note(ValueFormat.TEXT, component, "There is no list.", "give List.of() for no values.");
        } else {
            for (int i = 0; i < values.size(); i++) {
                check.accept(component + "[" + i + "]", values.get(i));
            }
        }
    }

    /** Tells whether {@code component} gave something to look into; notes a problem if it did not. */
    public boolean isThere(String component, @Nullable Object value) {
        if (value == null) {
            note(ValueFormat.TEXT, component, "There is no value.", "give one; null is not a value.");
        }
        return value != null;
    }

    private void note(ValueFormat format, String component, String reason, String fix) {
        note(format.rule(), component, reason, fix);
    }

    /**
     * Notes a problem. A value that is missing is one problem, however many formats it is to have.
     *
     * @param rule the id of the rule that is broken
     * @param component the record component or accessor that gave the value, or the argument
     * @param reason what is wrong, quoting the value
     * @param fix what to write instead
     */
    public void note(String rule, String component, String reason, String fix) {
        boolean isKnown = problems.stream()
                .anyMatch(problem -> problem.component().equals(component)
                        && problem.reason().equals(reason));
        if (!isKnown) {
            problems.add(new InvalidGuestException.Problem(rule, component, reason, fix));
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
