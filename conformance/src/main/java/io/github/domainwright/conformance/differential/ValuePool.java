package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.report.DataTable;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * The values that random profiles state ({@code values.tsv}): the formats themselves tell which of them suit a member,
 * and a member of free text can have values of its own.
 */
final class ValuePool {
    private static final double ANY_FORMAT = 0.03;

    private final List<String> all;
    private final Map<String, List<String>> own;

    private ValuePool(List<String> all, Map<String, List<String>> own) {
        this.all = all;
        this.own = own;
    }

    static ValuePool read(Path file) throws IOException {
        List<String> all = new ArrayList<>();
        Map<String, List<String>> own = new HashMap<>();
        for (List<String> row : DataTable.read(file, 2)) {
            List<String> values =
                    row.get(0).equals("*") ? all : own.computeIfAbsent(row.get(0), member -> new ArrayList<>());
            values.add(row.get(1));
        }
        return new ValuePool(all, own);
    }

    /** Returns a value for the member {@code name}, mostly one that suits {@code format}. */
    String pick(String name, ValueFormat format, Random random) {
        List<String> values = own.get(name);
        if (values != null) {
            return pick(values, random);
        }
        return random.nextDouble() < ANY_FORMAT ? pick(all, random) : pickValid(format, random);
    }

    /** Returns a value for a guest's component, mostly one that suits {@code format}. */
    String pickForGuest(ValueFormat format, Random random) {
        // No document of this check names a variable store that the library refuses, such as a device.
        boolean isAny = format != ValueFormat.NVRAM_PATH && random.nextDouble() < ANY_FORMAT;
        return isAny ? pick(all, random) : pickValid(format, random);
    }

    /** Returns a value that suits {@code format}. */
    String pickValid(ValueFormat format, Random random) {
        return pickValid(format, any -> true, random);
    }

    /** Returns a value that suits {@code format} and is one of those {@code wanted}. */
    String pickValid(ValueFormat format, Predicate<String> wanted, Random random) {
        List<String> values = all.stream()
                .filter(text -> isValid(text, format))
                .filter(wanted)
                .toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values.tsv has no value of the format " + format + ".");
        }
        return pick(values, random);
    }

    static boolean isValid(String text, ValueFormat format) {
        try {
            format.canonical(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
