package io.github.domainwright.conformance.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages the source of a profile as an author does in the middle of an edit, or one who has read no manual. */
final class DamagedSource {
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.$]+|\\S");

    private static final List<String> VALUES = List.of(
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"]]>&<x>\"",
            "\"" + "9".repeat(400) + "\"",
            "\"\\u0663 GiB\"",
            "-1",
            "0",
            "2147483647",
            "-2147483648",
            "1 / 0",
            "9L",
            "null",
            "true",
            "{}",
            "{\"vda\", \"vda\"}",
            "Missing",
            "Missing.VALUE",
            "String.class",
            "java.lang.Integer.MAX_VALUE",
            "@Deprecated",
            "@Missing(1)",
            "@io.github.domainwright.annotation.Memory(\"1 GiB\")");

    private static final List<String> TYPES = List.of(
            "int",
            "char",
            "boolean[]",
            "void",
            "Object",
            "java.util.List<?>",
            "java.util.List<java.util.List<String>>",
            "java.util.Optional<java.util.Optional<String>>",
            "java.util.Optional",
            "java.util.Map<String, Missing>",
            "T",
            "Missing<String>",
            "String...",
            "java.lang.annotation.RetentionPolicy",
            "io.github.domainwright.value.MacAddress",
            "java.util.function.Supplier<? extends Number>");

    private static final List<String> NAMES =
            List.of("_", "class", "value", "\u00fcnique", "build", "builder", "toXml", "hashCode", "$", "a1", "List");

    private static final List<String> SHAPES = List.of(
            "interface", "class", "enum", "@interface", "abstract class", "sealed interface", "record R<T>() {}");

    private final Random random;

    DamagedSource(Random random) {
        this.random = random;
    }

    /** Returns {@code source} with up to three damages. */
    String of(String source) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(source).results().map(MatchResult::group).toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            damage(tokens);
        }
        return String.join(" ", tokens) + "\n";
    }

    private void damage(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        String token = tokens.get(at);
        switch (random.nextInt(8)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, token);
            case 2 -> tokens.set(at, tokens.set(random.nextInt(tokens.size()), token));
            case 3 -> replace(tokens, "\".*\"|-?\\d+|true|false", VALUES);
            case 4 -> replace(tokens, "(?:java\\.|io\\.github\\.domainwright\\.value\\.).*|String|int|boolean", TYPES);
            case 5 -> replace(tokens, "c\\d+|P\\d+", NAMES);
            case 6 -> replace(tokens, "record|public", SHAPES);
            default -> replace(tokens, "io\\.github\\.domainwright\\.annotation\\..*", VALUES);
        }
    }

    /** Replaces one of the tokens that match {@code which}, if there is one, by one of {@code others}. */
    private void replace(List<String> tokens, String which, List<String> others) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).matches(which)) {
                places.add(i);
            }
        }
        if (!places.isEmpty()) {
            tokens.set(places.get(random.nextInt(places.size())), others.get(random.nextInt(others.size())));
        }
    }
}
