package io.github.domainwright.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH; the time of a benchmark is the median over its forks, so that one noisy fork does not count. */
final class Microbenchmarks {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Microbenchmarks() {}

    static List<Result> run(String group, Class<?> benchmark, int forks) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + ".*")
                        .forks(forks)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(400))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.milliseconds(300))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return results.stream().map(result -> result(group, result)).toList();
    }

    private static Result result(String group, RunResult run) {
        String name = run.getParams().getBenchmark();
        String parameters = run.getParams().getParamsKeys().stream()
                .map(key -> run.getParams().getParam(key))
                .collect(Collectors.joining(" "));
        List<Double> times = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            times.add(fork.getPrimaryResult().getScore());
            fork.getSecondaryResults().forEach((label, value) -> {
                if (label.endsWith(ALLOCATED)) {
                    bytes.add(value.getScore());
                }
            });
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("ns", Result.median(times));
        values.put("bytes", Result.median(bytes));
        return new Result(group, (name.substring(name.lastIndexOf('.') + 1) + " " + parameters).strip(), values);
    }
}
