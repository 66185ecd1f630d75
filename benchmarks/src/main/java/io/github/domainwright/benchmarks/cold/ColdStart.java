package io.github.domainwright.benchmarks.cold;

import io.github.domainwright.benchmarks.measure.Child;
import io.github.domainwright.benchmarks.measure.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a fresh JVM uses of the processors up to its first document; the programs take turns, so that noise meets all. */
public final class ColdStart {
    private static final List<Class<?>> PROGRAMS =
            List.of(ConstantProgram.class, ShelfProgram.class, EmitterProgram.class, JaxbProgram.class);

    private ColdStart() {}

    /** Measures {@code rounds} starts of each program, without and with an archive of its classes. */
    public static List<Result> measure(int rounds) throws IOException, InterruptedException {
        Path archives = Files.createTempDirectory("archives");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (Class<?> program : PROGRAMS) {
            String name = program.getSimpleName().replace("Program", "");
            commands.put(name, List.of(program.getName()));
            String archive = archives.resolve(name + ".jsa").toString();
            Child.run(List.of("-XX:ArchiveClassesAtExit=" + archive, program.getName()));
            commands.put(name + " with AppCDS", List.of("-XX:SharedArchiveFile=" + archive, program.getName()));
        }
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                times.computeIfAbsent(command.getKey(), key -> new ArrayList<>())
                        .add(Child.processorTime(command.getValue()));
            }
        }
        return times.entrySet().stream()
                .map(entry -> new Result("cold", entry.getKey(), Map.of("ms", Result.median(entry.getValue()))))
                .toList();
    }
}
