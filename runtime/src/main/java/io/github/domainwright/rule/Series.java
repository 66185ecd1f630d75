package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that must not occur twice in a domain, or the values that count on from it over a list.
 *
 * @param prefix what stays the same when it is counted on
 * @param index its number, from 0
 * @param isOpen whether the values that follow it can occur as well
 * @param text the first value as it is written
 * @param origin where it comes from
 */
record Series(String prefix, long index, boolean isOpen, String text, Origin origin) {
    /**
     * Two values that are, or can become, the same.
     *
     * @param first the one that stands first
     * @param second the other
     */
    record Clash(Series first, Series second) {
        /**
         * Says what is wrong.
         *
         * @param things what has the values, such as {@code disks}
         * @param what what the values are, such as {@code the target}
         */
        String message(String things, String what) {
            if (!first.isOpen && !second.isOpen) {
                return "Two %s have %s '%s'.".formatted(things, what, second.text);
            }
            Series list = first.isOpen ? first : second;
            Series other = first.isOpen ? second : first;
            return "A list of %s has %s '%s' and those that follow, but %s has '%s'."
                    .formatted(things, what, list.text, other.isOpen ? "another list" : "another one", other.text);
        }
    }

    /** Returns the series that {@code attribute} states in {@code format}, if it is known. */
    static Optional<Series> of(Attribute attribute, ValueFormat format) {
        if (attribute.value() instanceof Value.Counted counted) {
            return Optional.of(of(counted.first(), format, true, attribute.origin()));
        }
        return attribute.value() instanceof Value.Literal literal
                ? Optional.of(of(literal.text(), format, false, attribute.origin()))
                : Optional.empty();
    }

    private static Series of(String text, ValueFormat format, boolean isOpen, Origin origin) {
        try {
            if (format == ValueFormat.DISK_TARGET) {
                DiskTarget target = DiskTarget.parse(text);
                return new Series(target.prefix(), target.index(), isOpen, text, origin);
            }
            return new Series("", Long.parseLong(text.strip()), isOpen, text, origin);
        } catch (InvalidValueException | NumberFormatException e) {
            return new Series(text, 0, isOpen, text, origin);
        }
    }

    /** Returns the pairs of {@code all} that clash, each value in one pair at most as the second. */
    static List<Clash> clashes(List<Series> all) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Series second = all.get(i);
            all.subList(0, i).stream()
                    .filter(first -> first.meets(second))
                    .findFirst()
                    .ifPresent(first -> clashes.add(new Clash(first, second)));
        }
        return clashes;
    }

    private boolean meets(Series other) {
        if (!prefix.equals(other.prefix)) {
            return false;
        }
        return isOpen && other.isOpen
                || index == other.index
                || isOpen && other.index > index
                || other.isOpen && index > other.index;
    }
}
