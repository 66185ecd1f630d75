package io.github.domainwright.benchmarks.measure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the last measurements: a JSON file for each part, with the machine they are of. */
final class Results {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path directory;

    Results(Path directory) {
        this.directory = directory;
    }

    /** What one file holds. */
    record Run(Map<String, String> machine, List<Result> results) {}

    void write(String part, List<Result> results) throws IOException {
        Files.createDirectories(directory);
        JSON.writeValue(file(part).toFile(), new Run(Machine.facts(), results));
    }

    /** Returns the numbers of {@code part}, none if it was not measured. */
    List<Result> of(String part) throws IOException {
        return Files.exists(file(part)) ? run(part).results() : List.of();
    }

    /** Returns what is known of the machine that {@code part} was measured on. */
    Map<String, String> machine(String part) throws IOException {
        return Files.exists(file(part)) ? run(part).machine() : new LinkedHashMap<>();
    }

    private Run run(String part) throws IOException {
        return JSON.readValue(file(part).toFile(), new TypeReference<Run>() {});
    }

    private Path file(String part) {
        return directory.resolve(part + ".json");
    }
}
