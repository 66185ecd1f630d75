package io.github.domainwright.value;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A set of CPU numbers as libvirt writes it ({@code cpuset}): numbers and ranges with commas between them, and {@code ^}
 * before a number that is taken out again, such as {@code 0-7,^3}. It is never empty.
 */
public final class CpuSet implements DomainValue {
    /** The greatest number that libvirt can hold in a set. */
    public static final int MAX = 16383;

    private static final Pattern PART = Pattern.compile("(\\^?)(\\d{1,5})(?:-(\\d{1,5}))?");

    private final BitSet numbers;

    private CpuSet(BitSet numbers) {
        this.numbers = numbers;
    }

    /**
     * Reads a set such as {@code 0-7,^3}.
     *
     * @throws InvalidValueException if the text is malformed, a range runs backwards, a number is beyond {@link #MAX}, or
     *     nothing is left in the set
     */
    public static CpuSet parse(String text) {
        BitSet numbers = new BitSet();
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            boolean isRange = matcher.matches() && matcher.group(3) != null;
            if (!matcher.matches() || isRange && part.startsWith("^")) {
                throw new InvalidValueException(
                        Quoted.of(text) + " is not a set of CPUs.",
                        "write numbers and ranges with commas between them, such as \"0-3,8\" or \"0-7,^3\".");
            }
            int first = Integer.parseInt(matcher.group(2));
            int last = isRange ? Integer.parseInt(matcher.group(3)) : first;
            require(text, first, last);
            numbers.set(first, last + 1, !part.startsWith("^"));
        }
        if (numbers.isEmpty()) {
            throw new InvalidValueException(Quoted.of(text) + " leaves no CPU in the set.", "name at least one CPU.");
        }
        return new CpuSet(numbers);
    }

    private static void require(String text, int first, int last) {
        if (last < first) {
            throw new InvalidValueException(
                    "The range %d-%d in %s runs backwards.".formatted(first, last, Quoted.of(text)),
                    "write %d-%d.".formatted(last, first));
        }
        if (last > MAX) {
            throw new InvalidValueException(
                    "CPU %d in %s is more than libvirt can hold in a set.".formatted(last, Quoted.of(text)),
                    "use numbers up to %d.".formatted(MAX));
        }
    }

    /** Returns the numbers in the set, in ascending order. */
    public IntStream numbers() {
        return numbers.stream();
    }

    /** Returns the greatest number in the set. */
    public int greatest() {
        return numbers.length() - 1;
    }

    /** Returns how many numbers are in the set. */
    public int size() {
        return numbers.cardinality();
    }

    /** Tells whether {@code other} has a number of this set. */
    public boolean intersects(CpuSet other) {
        return numbers.intersects(other.numbers);
    }

    /** Returns the set in libvirt's own shortest form, such as {@code 0-2,4-7}. */
    @Override
    public String domainText() {
        StringBuilder text = new StringBuilder();
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int last = numbers.nextClearBit(first) - 1;
            text.append(text.isEmpty() ? "" : ",").append(first);
            if (last > first) {
                text.append('-').append(last);
            }
            first = numbers.nextSetBit(last + 1);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CpuSet set && numbers.equals(set.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return domainText();
    }
}
