package io.github.domainwright.importer.source;

/** Texts as Java source writes them, in ASCII, so that no compiler's encoding can change them. */
final class JavaText {
    private JavaText() {}

    /** Returns the string literal of {@code text}. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(c == '"' ? "\\\"" : escaped((char) c)));
        return out.append('"').toString();
    }

    /** Returns the text block of {@code text}, which ends with a line break; its lines stand after {@code indent}. */
    static String block(String text, String indent) {
        StringBuilder out = new StringBuilder("\"\"\"\n");
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                StringBuilder written = new StringBuilder();
                line.replace("\"\"\"", "\"\"\u0000")
                        .chars()
                        .forEach(c -> written.append(c == 0 ? "\\\"" : escaped((char) c)));
                String plain = written.toString();
                out.append(indent)
                        .append(plain.endsWith(" ") ? plain.substring(0, plain.length() - 1) + "\\s" : plain)
                        .append('\n');
            }
        }
        return out.append(indent).append("\"\"\"").toString();
    }

    /** Returns {@code text} for a comment: nothing in it ends the comment or is an escape. */
    static String comment(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(
                        switch (c) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '@' -> "&#64;";
                            case '*' -> "&#42;";
                            case '\\' -> "&#92;";
                            case '{' -> "&#123;";
                            case '}' -> "&#125;";
                            default -> c < 32 || c > 126 ? "&#" + c + ";" : String.valueOf((char) c);
                        }));
        return out.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 32 || c > 126 ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        };
    }
}
