package io.github.domainwright.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A fresh JVM, of the same version and with the same class path as this one unless the arguments have another. */
public final class Child {
    /** The class path of this JVM, written out, because an archive of classes wants no wildcards. */
    public static final String CLASS_PATH = System.getProperty("java.class.path");

    private Child() {}

    /**
     * Runs it and returns what it printed.
     *
     * @throws IllegalStateException if it fails
     */
    public static String run(List<String> arguments) throws IOException, InterruptedException {
        return output(command(arguments));
    }

    /** Runs it and returns the milliseconds that it used of the processors, as the shell counts them. */
    public static double processorTime(List<String> arguments) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%U %S'; { time \"$@\" > /dev/null 2>&1; } 2>&1", "timed"));
        timed.addAll(command(arguments));
        double seconds = 0;
        for (String part : output(timed).strip().split(" ")) {
            seconds += Double.parseDouble(part);
        }
        return 1000 * seconds;
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(CLASS_PATH);
        command.addAll(arguments);
        return command;
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command) + "\n" + output);
        }
        return output;
    }
}
