package io.github.domainwright.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH; what is kept is the median of all iterations of all forks, so that noise in some of them does not count. */
final class Microbenchmarks {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Microbenchmarks() {}

    /** Runs {@code benchmark} in two JVMs, each after {@code seconds} of warm-up. */
    static List<Result> run(String group, Class<?> benchmark, int seconds) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + ".*")
                        .forks(2)
                        .warmupIterations(2 * seconds)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(300))
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
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
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("ns", median(run, ProcessorTime.LABEL));
        values.put("bytes", median(run, ALLOCATED));
        values.put(
                "elapsed ns",
                Result.median(run.getBenchmarkResults().stream()
                        .map(fork -> fork.getPrimaryResult().getScore())
                        .toList()));
        return new Result(group, (name.substring(name.lastIndexOf('.') + 1) + " " + parameters).strip(), values);
    }

    /** Returns the middle one of all iterations of all forks. */
    private static double median(RunResult run, String label) {
        List<Double> numbers = new ArrayList<>();
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                iteration.getSecondaryResults().forEach((key, value) -> {
                    if (key.endsWith(label)) {
                        numbers.add(value.getScore());
                    }
                });
            }
        }
        return Result.median(numbers);
    }
}
