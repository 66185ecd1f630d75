package io.github.domainwright.benchmarks.measure;

import io.github.domainwright.benchmarks.cold.ColdStart;
import io.github.domainwright.benchmarks.compile.Compiling;
import io.github.domainwright.benchmarks.emit.EmitBenchmark;
import io.github.domainwright.benchmarks.emit.FreshBenchmark;
import io.github.domainwright.benchmarks.emit.GrowthBenchmark;
import io.github.domainwright.benchmarks.firmware.SelectBenchmark;
import io.github.domainwright.benchmarks.profile.Profile;
import io.github.domainwright.benchmarks.read.ReadBenchmark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures what is named, or everything, keeps the numbers in a file for each, and makes the page of them. */
public final class Measure {
    private static final List<String> ALL = List.of(
            "emit",
            "fresh",
            "growth",
            "read",
            "select",
            "profile",
            "cold",
            "made",
            "compile1",
            "compile100",
            "compile1000",
            "compile5000");

    private Measure() {}

    /** Runs from the project's directory; see {@code bin/measure}. */
    public static void main(String[] arguments) throws Exception {
        Results results = new Results(Path.of("docs", "performance"));
        for (String part : arguments.length == 0 ? ALL : List.of(arguments)) {
            if (!part.equals("page")) {
                results.write(part, measure(part));
            }
        }
        Page.write(results, Path.of("docs"));
    }

    private static List<Result> measure(String part) throws Exception {
        List<Result> results = new ArrayList<>();
        switch (part) {
            case "emit" -> results.addAll(Microbenchmarks.run(part, EmitBenchmark.class, 2));
            case "fresh" -> results.addAll(Microbenchmarks.run(part, FreshBenchmark.class, 2));
            case "growth" -> results.addAll(Microbenchmarks.run(part, GrowthBenchmark.class, 2));
            case "read" -> results.addAll(Microbenchmarks.run(part, ReadBenchmark.class, 15));
            case "select" -> results.addAll(Microbenchmarks.run(part, SelectBenchmark.class, 15));
            case "profile" -> results.addAll(Profile.measure());
            case "cold" -> results.addAll(ColdStart.measure(9));
            case "made" -> results.addAll(Compiling.measure(20, 1));
            case "compile1", "compile100" -> results.addAll(Compiling.measure(types(part), 2));
            case "compile1000", "compile5000" -> results.addAll(Compiling.measure(types(part), 1));
            default ->
                throw new IllegalArgumentException("'" + part + "' is nothing that is measured; the parts are " + ALL
                        + ", and page for the page alone.");
        }
        return results;
    }

    private static int types(String part) {
        return Integer.parseInt(part.substring("compile".length()));
    }
}
