package io.github.domainwright.benchmarks.measure;

import io.github.domainwright.benchmarks.emit.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of the page, as Markdown. Times are ratios within one run; the machine stands above each. */
final class Tables {
    private Tables() {}

    static Map<String, String> all(Results results) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("emit", machine(results, "emit") + emit(results.of("emit")));
        tables.put("fresh", plain(results.of("fresh"), "ns", "bytes"));
        tables.put("growth", plain(results.of("growth"), "ns", "bytes"));
        tables.put("read", machine(results, "read") + plain(results.of("read"), "ns", "bytes"));
        tables.put("select", plain(results.of("select"), "ns", "bytes"));
        tables.put("cold", machine(results, "cold") + plain(results.of("cold"), "ms"));
        tables.put("profile", profile(results.of("profile")));
        List<Result> compiled = new ArrayList<>();
        for (String count : List.of("1", "100", "1000", "5000")) {
            compiled.addAll(results.of("compile" + count));
        }
        tables.put("made", made(results.of("made")));
        tables.put("compile", machine(results, "compile1000") + compile(compiled));
        return tables;
    }

    private static String machine(Results results, String part) throws IOException {
        Map<String, String> facts = results.machine(part);
        return facts.isEmpty() ? "" : String.join(", ", facts.values()) + "\n\n";
    }

    static Result route(List<Result> results, Route route) {
        return results.stream()
                .filter(result -> result.name().endsWith(" " + route))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(route + " was not measured"));
    }

    static String title(Result result) {
        return Route.valueOf(result.name().substring(result.name().indexOf(' ') + 1))
                .title();
    }

    private static String emit(List<Result> results) {
        if (results.isEmpty()) {
            return "";
        }
        Result floor = route(results, Route.COPY);
        Result ours = route(results, Route.STRING);
        StringBuilder table = new StringBuilder(
                "| route | ns | × copying | × our String | bytes allocated |\n|---|--:|--:|--:|--:|\n");
        for (Result result : results) {
            table.append(row(
                    title(result),
                    number("%.0f", result.in("ns")),
                    number("%.1f", result.in("ns") / floor.in("ns")),
                    number("%.1f", result.in("ns") / ours.in("ns")),
                    number("%.0f", result.in("bytes"))));
        }
        return table.toString();
    }

    private static String plain(List<Result> results, String... units) {
        if (results.isEmpty()) {
            return "";
        }
        double least = results.stream()
                .mapToDouble(result -> result.in(units[0]))
                .min()
                .orElseThrow();
        StringBuilder table = new StringBuilder("| what | " + String.join(" | ", units) + " | × least |\n|---|"
                + "--:|".repeat(units.length) + "--:|\n");
        for (Result result : results) {
            List<String> cells = new ArrayList<>(List.of(result.name()));
            for (String unit : units) {
                cells.add(number("%.0f", result.in(unit)));
            }
            cells.add(number("%.2f", result.in(units[0]) / least));
            table.append(row(cells.toArray(String[]::new)));
        }
        return table.toString();
    }

    private static String profile(List<Result> results) {
        if (results.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("| what | found in | of the samples |\n|---|---|--:|\n");
        for (Result result : results) {
            int space = result.name().indexOf(' ');
            table.append(row(
                    result.name().substring(0, space),
                    "`" + result.name().substring(space + 1) + "`",
                    number("%.0f", 100 * result.in("share")) + " %"));
        }
        return table.toString();
    }

    private static String compile(List<Result> results) {
        if (results.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder(
                "| processor and types | CPU ms | CPU ms a type over none | wall ms | peak heap MB | stages |\n"
                        + "|---|--:|--:|--:|--:|---|\n");
        for (Result result : results) {
            String count = result.name().substring(result.name().indexOf(' ') + 1);
            Result none = results.stream()
                    .filter(other -> other.name().equals("NONE " + count))
                    .findFirst()
                    .orElseThrow();
            double more = (result.in("cpu ms") - none.in("cpu ms")) / Integer.parseInt(count);
            table.append(row(
                    result.name(),
                    number("%.0f", result.in("cpu ms")),
                    number("%.2f", more),
                    number("%.0f", result.in("wall ms")),
                    number("%.0f", result.in("peak MB")),
                    stages(result)));
        }
        return table.toString();
    }

    private static String made(List<Result> results) {
        if (results.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder(
                "| processor | KB of source a type | classes a type | KB of classes a type |\n|---|--:|--:|--:|\n");
        for (Result result : results) {
            String[] words = result.name().split(" ");
            double types = Double.parseDouble(words[1]);
            table.append(row(
                    words[0],
                    number("%.1f", result.in("source KB") / types),
                    number("%.0f", result.in("classes") / types),
                    number("%.1f", result.in("class KB") / types)));
        }
        return table.toString();
    }

    private static String stages(Result result) {
        List<String> shares = new ArrayList<>();
        result.values().forEach((unit, share) -> {
            if (unit.startsWith("share ")) {
                shares.add(unit.substring("share ".length()) + " " + number("%.0f", 100 * share) + " %");
            }
        });
        return shares.size() > 1 ? String.join(", ", shares) : "";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
