package io.github.domainwright.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markup as a Java literal: a text block where it has line breaks, so that generated code reads as XML; else a string.
 * The only place that escapes for Java source.
 */
final class MarkupLiteral {
    private static final String QUOTES = "\"\"\"";

    /** A constant in a class file has at most 65,535 bytes; a character takes up to three. */
    private static final int LONGEST = 16_000;

    /** White space that would be taken for layout at the end of a line, and has no escape that would keep it. */
    private static final Pattern ODD_LINE_END = Pattern.compile("[\\p{javaWhitespace}&&[^ \\t\\r\\n]](?=\n|$)");

    private MarkupLiteral() {}

    /** Returns {@code markup} as one or more literals that follow one another. */
    static List<String> of(String markup) {
        List<String> literals = new ArrayList<>();
        int start = 0;
        while (markup.length() - start > LONGEST) {
            int lineEnd = markup.lastIndexOf('\n', start + LONGEST) + 1;
            int end = lineEnd > start ? lineEnd : start + LONGEST;
            // Each literal is encoded by itself, so both halves of a character stay together.
            end -= Character.isHighSurrogate(markup.charAt(end - 1)) ? 1 : 0;
            literals.add(literal(markup.substring(start, end)));
            start = end;
        }
        literals.add(literal(markup.substring(start)));
        return literals;
    }

    /** Returns {@code text} as a string, whatever is in it. */
    static String quoted(String text) {
        return '"' + escape(text).replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }

    private static String literal(String markup) {
        boolean isBlock =
                markup.indexOf('\n') >= 0 && !ODD_LINE_END.matcher(markup).find();
        return isBlock ? block(markup) : quoted(markup);
    }

    /** The closing quotes stand on a line of their own: they say which white space in front of the lines is layout. */
    private static String block(String markup) {
        StringBuilder block = new StringBuilder(QUOTES).append('\n');
        int start = 0;
        for (int end = markup.indexOf('\n'); end >= 0; end = markup.indexOf('\n', start)) {
            block.append(line(markup.substring(start, end))).append('\n');
            start = end + 1;
        }
        if (start < markup.length()) {
            block.append(line(markup.substring(start))).append("\\\n");
        }
        return block.append(QUOTES).toString();
    }

    /** White space at the end of a line would be taken for layout. */
    private static String line(String text) {
        String escaped = escape(text).replace(QUOTES, "\\\"\\\"\\\"");
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    /** Escapes all but quotes and line breaks. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                default -> escaped.append(isPlain(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return escaped.toString();
    }

    /** Generated source is ASCII, whatever encoding the user's build has. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' || c == '\n';
    }
}
