package io.github.domainwright.xml;

import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.value.DomainValue;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a guest's values, so that all of it can be said at once; generated code calls it. */
public final class ValueProblems {
    private String profile;
    /** These are made when there is something to put in: a guest without problems costs nothing. */
    private @Nullable List<InvalidGuestException.Problem> problems;

    private @Nullable Map<String, String> addresses;
    private @Nullable String firstAddress;
    private String firstOwner = "";

    /** Starts without problems, for a guest of the profile {@code profile}. */
    public ValueProblems(String profile) {
        this.profile = profile;
    }

    /** Forgets everything, for a guest of the profile {@code other}. */
    ValueProblems startAgain(String other) {
        profile = other;
        problems = null;
        addresses = null;
        firstAddress = null;
        return this;
    }

    /**
     * Notes a problem if {@code value}, which {@code component} gave, is missing or does not have {@code format}. The words
     * of an enumeration were checked while javac ran.
     */
    public void check(String component, ValueFormat format, @Nullable Object value) {
        if (value != null && isKeptByType(format, value)) {
            if (value instanceof MacAddress address) {
                checkAddress(component, address.text());
            }
        } else {
            checkText(component, format, value);
        }
    }

    private void checkText(String component, ValueFormat format, @Nullable Object value) {
        if (value == null || isWithoutText(value)) {
            note(format, component, "There is no value.", "give one; null is not a value.");
            return;
        }
        InvalidValueException refusal = refusal(format, value);
        if (refusal != null) {
            note(format, component, refusal.reason(), refusal.fix());
        } else if (format == ValueFormat.MAC_ADDRESS) {
            checkAddress(component, text(format, value));
        }
    }

    /** As {@link #check(String, ValueFormat, Object)}, for a number. */
    public void check(String component, ValueFormat format, long value) {
        if (!format.admits(value)) {
            check(component, format, (Object) value);
        }
    }

    /** Tells whether {@code value} is of the type that has {@code format} and refused everything else when it was made. */
    private static boolean isKeptByType(ValueFormat format, Object value) {
        // Most values are texts.
        return !(value instanceof String)
                && switch (format) {
                    case MEMORY_SIZE -> value instanceof MemorySize;
                    case MAC_ADDRESS -> value instanceof MacAddress;
                    case DISK_TARGET -> value instanceof DiskTarget;
                    case CPU_SET -> value instanceof CpuSet;
                    case UNIQUE_ID -> value instanceof UUID;
                    default -> false;
                };
    }

    private static boolean isWithoutText(Object value) {
        return value instanceof DomainValue own && own.domainText() == null;
    }

    /** A value type has refused what is wrong when it was made; an enumeration's words are libvirt's. */
    private static @Nullable InvalidValueException refusal(ValueFormat format, Object value) {
        try {
            if (!(value instanceof Enum<?>)) {
                text(format, value);
            }
            return null;
        } catch (InvalidValueException e) {
            return e;
        }
    }

    private static String text(ValueFormat format, Object value) {
        return value instanceof DomainValue own ? format.canonical(own) : format.canonical(value.toString());
    }

    /** Two interfaces of one guest with one address: see the rule that javac applies to addresses of a profile. */
    private void checkAddress(String component, String address) {
        if (firstAddress == null) {
            firstAddress = address;
            firstOwner = component;
            return;
        }
        if (addresses == null) {
            addresses = new HashMap<>(Map.of(firstAddress, firstOwner));
        }
        String other = addresses.putIfAbsent(address, component);
        if (other != null) {
            add(new InvalidGuestException.Problem(
                    "DW0417",
                    component,
                    "The MAC address '%s' is that of %s as well.".formatted(address, other),
                    "give each network interface an address of its own, or none."));
        }
    }

    /** As {@link #check}, for a value that may be left out. */
    public void checkOptional(String component, ValueFormat format, @Nullable Optional<?> value) {
        ifPresent(format, component, value, present -> check(component, format, present));
    }

    /** As {@link #check}, for each value of a list. */
    public void checkEach(String component, ValueFormat format, @Nullable List<?> values) {
        if (values == null) {
            noteNoList(format, component);
        } else {
            for (int i = 0; i < values.size(); i++) {
                checkOneOf(component, i, format, values.get(i));
            }
        }
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
        ifPresent(ValueFormat.TEXT, component, value, present -> checkElement(component, name, present));
    }

    /** As {@link #checkElement}, for each value of a list. */
    public void checkEachElement(String component, String name, @Nullable List<? extends DomainSubtree> values) {
        if (values == null) {
            noteNoList(ValueFormat.TEXT, component);
        } else {
            for (int i = 0; i < values.size(); i++) {
                checkElement(component + "[" + i + "]", name, values.get(i));
            }
        }
    }

    private <T> void ifPresent(ValueFormat format, String component, @Nullable Optional<T> value, Consumer<T> check) {
        if (value == null) {
            note(format, component, "There is no Optional.", "give Optional.empty() for no value.");
        } else {
            value.ifPresent(check);
        }
    }

    private void noteNoList(ValueFormat format, String component) {
        note(format, component, "There is no list.", "give List.of() for no values.");
    }

    /** Puts the place of a value into words only where they are needed. */
    private void checkOneOf(String component, int index, ValueFormat format, @Nullable Object value) {
        boolean isFine = format != ValueFormat.MAC_ADDRESS
                && value != null
                && (isKeptByType(format, value) || !isWithoutText(value) && refusal(format, value) == null);
        if (!isFine) {
            check(component + "[" + index + "]", format, value);
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
        boolean isKnown = problems != null
                && problems.stream()
                        .anyMatch(problem -> problem.component().equals(component)
                                && problem.reason().equals(reason));
        if (!isKnown) {
            add(new InvalidGuestException.Problem(rule, component, reason, fix));
        }
    }

    private void add(InvalidGuestException.Problem problem) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }

    /**
     * Throws if a problem was noted.
     *
     * @throws InvalidGuestException with all problems
     */
    public void throwIfAny() {
        if (problems != null) {
            throw new InvalidGuestException(profile, problems);
        }
    }
}
