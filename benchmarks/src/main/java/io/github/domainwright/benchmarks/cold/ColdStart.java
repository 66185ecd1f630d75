package io.github.domainwright.benchmarks.cold;

import io.github.domainwright.benchmarks.measure.Child;
import io.github.domainwright.benchmarks.measure.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a fresh JVM uses of the processors up to its first document; the programs take turns, so that noise meets all. */
public final class ColdStart {
    private static final List<Class<?>> PROGRAMS = List.of(
            ConstantProgram.class, ClassProgram.class, ShelfProgram.class, EmitterProgram.class, JaxbProgram.class);

    private ColdStart() {}

    /** Measures {@code rounds} starts of each program, without and with an archive of its classes. */
    public static List<Result> measure(int rounds) throws IOException, InterruptedException {
        Path archives = Files.createTempDirectory("archives");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (Class<?> program : PROGRAMS) {
            String name = program.getSimpleName().replace("Program", "");
            String classPath = program == JaxbProgram.class ? Child.CLASS_PATH : alone();
            commands.put(name, List.of("-cp", classPath, program.getName()));
            String archive = archives.resolve(name + ".jsa").toString();
            Child.run(List.of("-cp", classPath, "-XX:ArchiveClassesAtExit=" + archive, program.getName()));
            commands.put(
                    name + " with AppCDS",
                    List.of("-cp", classPath, "-XX:SharedArchiveFile=" + archive, program.getName()));
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

    /** Returns the class path of a program that has Domainwright and nothing else: each further file takes time to open. */
    private static String alone() {
        return Arrays.stream(Child.CLASS_PATH.split(File.pathSeparator))
                .filter(file -> Path.of(file).getFileName().toString().matches("domainwright(-benchmarks)?-\\d.*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
