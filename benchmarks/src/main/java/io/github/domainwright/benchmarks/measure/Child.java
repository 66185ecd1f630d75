package io.github.domainwright.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A fresh JVM, of the same version and with the same class path as this one. */
public final class Child {
    private Child() {}

    /**
     * Runs it and returns what it printed.
     *
     * @throws IllegalStateException if it fails
     */
    public static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        // Written out, because an archive of classes wants no wildcards.
        command.add(System.getProperty("java.class.path"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", arguments) + "\n" + output);
        }
        return output;
    }
}
