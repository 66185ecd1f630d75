package io.github.domainwright.benchmarks.measure;

import java.util.List;
import java.util.Map;

/**
 * What was measured of one thing.
 *
 * @param group what it is compared within, such as {@code emit}
 * @param name what was measured
 * @param values the numbers, by unit
 */
public record Result(String group, String name, Map<String, Double> values) {
    /** Returns the number in {@code unit}. */
    public double in(String unit) {
        Double value = values.get(unit);
        if (value == null) {
            throw new IllegalArgumentException(group + " " + name + " was not measured in " + unit);
        }
        return value;
    }

    /** Returns the middle one of {@code numbers}. */
    public static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
