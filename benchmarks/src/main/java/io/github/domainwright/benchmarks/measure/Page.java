package io.github.domainwright.benchmarks.measure;

import io.github.domainwright.benchmarks.emit.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the numbers into {@code performance.md}, each table between its two marks, and draws the picture. */
final class Page {
    private Page() {}

    static void write(Results results, Path docs) throws IOException {
        Path file = docs.resolve("performance.md");
        String page = Files.readString(file);
        for (Map.Entry<String, String> table : Tables.all(results).entrySet()) {
            page = between(page, table.getKey(), table.getValue());
            System.out.println(table.getValue());
        }
        Files.writeString(file, page);
        List<Result> emit = results.of("emit");
        if (!emit.isEmpty()) {
            Files.writeString(docs.resolve("performance").resolve("emit.svg"), picture(emit));
        }
    }

    private static String picture(List<Result> emit) {
        double floor = Tables.route(emit, Route.COPY).in("ns");
        Map<String, Double> bars = emit.stream()
                .collect(Collectors.toMap(
                        result -> Tables.title(result), result -> result.in("ns") / floor, (one, other) -> one));
        return Picture.bars("Time for one document, as multiples of copying its bytes", bars);
    }

    private static String between(String page, String mark, String table) {
        String begin = "<!-- begin " + mark + " -->\n";
        String end = "<!-- end " + mark + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("performance.md has no place for the table '" + mark + "'");
        }
        return page.substring(0, from + begin.length()) + table + page.substring(to);
    }
}
