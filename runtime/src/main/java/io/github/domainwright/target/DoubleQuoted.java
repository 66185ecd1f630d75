package io.github.domainwright.target;

/**
 * Texts between the double quotes that JSON and YAML have in common. What either of them cannot carry as it is becomes an
 * escape that both know.
 */
public final class DoubleQuoted {
    private DoubleQuoted() {}

    /** Returns {@code text} in quotes. */
    public static String of(String text) {
        return '"' + escape(text) + '"';
    }

    /** Returns {@code text} as it stands between quotes. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        escaped.append(c);
                    } else {
                        escaped.append("\\u%04X".formatted((int) c));
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** YAML's printable characters without the line breaks of Unicode; a pair of surrogates stands for one of them. */
    private static boolean isPrintable(char c) {
        boolean isLatin = c >= ' ' && c <= '~' || c >= '\u00A0' && c <= '\u2027' || c >= '\u202A' && c <= '\uFFFD';
        return isLatin && c != '\uFEFF';
    }
}
