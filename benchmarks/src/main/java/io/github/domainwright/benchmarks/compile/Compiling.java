package io.github.domainwright.benchmarks.compile;

import io.github.domainwright.benchmarks.measure.Child;
import io.github.domainwright.benchmarks.measure.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles types with each processor, in a fresh JVM each time; the processors take turns. */
public final class Compiling {
    private Compiling() {}

    /** Measures the compilation of {@code count} types, {@code rounds} times. */
    public static List<Result> measure(int count, int rounds) throws IOException, InterruptedException {
        Map<Peer, Map<String, List<Double>>> numbers = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Peer peer : Peer.values()) {
                String output = Child.run(
                        List.of("-Xmx3g", CompileProgram.class.getName(), peer.name(), Integer.toString(count)));
                for (String line :
                        output.lines().filter(any -> any.contains("=")).toList()) {
                    String unit = line.substring(0, line.indexOf('='));
                    numbers.computeIfAbsent(peer, key -> new LinkedHashMap<>())
                            .computeIfAbsent(unit, key -> new ArrayList<>())
                            .add(Double.valueOf(line.substring(line.indexOf('=') + 1)));
                }
            }
        }
        List<Result> results = new ArrayList<>();
        numbers.forEach((peer, units) -> {
            Map<String, Double> medians = new LinkedHashMap<>();
            units.forEach((unit, values) -> medians.put(unit, Result.median(values)));
            results.add(new Result("compile", peer + " " + count, medians));
        });
        return results;
    }
}
