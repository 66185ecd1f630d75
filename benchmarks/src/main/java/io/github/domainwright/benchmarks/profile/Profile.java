package io.github.domainwright.benchmarks.profile;

import io.github.domainwright.benchmarks.measure.Child;
import io.github.domainwright.benchmarks.measure.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** The methods of ours in which a fresh JVM was found most often while it did one thing. */
public final class Profile {
    private static final String OURS = "io.github.domainwright.";
    private static final int SECONDS = 20;
    private static final int ROWS = 8;

    private Profile() {}

    /** Profiles emitting, reading, and asking all rules; of each the methods that took most, the innermost of ours. */
    public static List<Result> measure() throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        for (String work : List.of("emit", "parse", "rules")) {
            results.addAll(measure(work));
        }
        return results;
    }

    private static List<Result> measure(String work) throws IOException, InterruptedException {
        Path recording = Files.createTempFile(work, ".jfr");
        Child.run(List.of(
                "-XX:+UseSerialGC",
                "-XX:StartFlightRecording=settings=profile,filename=" + recording,
                ProfiledProgram.class.getName(),
                work,
                String.valueOf(SECONDS)));
        Map<String, Integer> samples = new LinkedHashMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                samples.merge(method(event.getStackTrace().getFrames()), 1, Integer::sum);
            }
        }
        Files.delete(recording);
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        return samples.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(ROWS)
                .map(entry -> new Result(
                        "profile",
                        work + " " + entry.getKey(),
                        Map.of("share", entry.getValue() / all, "samples", (double) entry.getValue())))
                .toList();
    }

    private static String method(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(OURS) && !type.endsWith("ProfiledProgram")) {
                return type.substring(type.lastIndexOf('.') + 1) + "."
                        + frame.getMethod().getName();
            }
        }
        return "the JDK alone";
    }
}
