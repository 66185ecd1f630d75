package io.github.domainwright.host;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of this host that is asked something. Its answer goes through files: what it warns about must not end up in a
 * document, and a program that it started itself and that lives on must not keep anybody waiting.
 *
 * @param most how long it may take
 */
record HostProgram(Duration most) {
    /** Returns what the program prints, in English. */
    String ask(List<String> command) throws UnreadableHostException {
        String name = command.get(0);
        try {
            Path answer = Files.createTempFile("domainwright-", ".out");
            Path complaint = Files.createTempFile("domainwright-", ".err");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectInput(Redirect.from(new File("/dev/null")))
                        .redirectOutput(answer.toFile())
                        .redirectError(complaint.toFile());
                builder.environment().put("LC_ALL", "C.UTF-8");
                await(builder.start(), name, complaint);
                return read(answer);
            } finally {
                Files.deleteIfExists(answer);
                Files.deleteIfExists(complaint);
            }
        } catch (IOException e) {
            throw new UnreadableHostException(name + " cannot be run: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableHostException(name + " was interrupted.");
        }
    }

    private void await(Process process, String name, Path complaint)
            throws IOException, InterruptedException, UnreadableHostException {
        try {
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableHostException(name + " did not answer within " + most.toSeconds() + " seconds.");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            String said = read(complaint).strip().replace("error: ", "").replaceAll("\\s*\\n+\\s*", "; ");
            throw new UnreadableHostException(
                    name + " failed: " + (said.isEmpty() ? "status " + process.exitValue() : said) + ".");
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
