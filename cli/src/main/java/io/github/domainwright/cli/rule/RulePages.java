package io.github.domainwright.cli.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of the rules, which are in the jar, as text. */
final class RulePages {
    private static final Pattern ID = Pattern.compile("DW\\d{4}");
    private static final Pattern REMARK = Pattern.compile("<!--.*?-->\\R?", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");

    private RulePages() {}

    /** Returns the page of the rule {@code id}. */
    static Optional<String> page(String id) {
        return ID.matcher(id).matches() ? read(id + ".md") : Optional.empty();
    }

    /** Returns the list of all rules. */
    static String index() {
        return read("README.md").orElseThrow();
    }

    private static Optional<String> read(String file) {
        try (InputStream in = RulePages.class.getResourceAsStream(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(plain(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read from the jar", e);
        }
    }

    private static String plain(String markdown) {
        String text = REMARK.matcher(markdown).replaceAll("");
        return LINK.matcher(text)
                .replaceAll("$1")
                .replace("**", "")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
