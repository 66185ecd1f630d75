package io.github.domainwright.value;

/** Texts as messages show them: in single quotes, on one line, shortened, control characters visible. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /** Returns {@code text} quoted for a message. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("'");
        int shown = 0;
        for (int i = 0; i < text.length() && shown < LONGEST; i++, shown++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isInvisible(text, i)) {
                        quoted.append("\\u%04X".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        if (shown < text.length()) {
            quoted.append("…");
        }
        return quoted.append("'").toString();
    }

    private static boolean isInvisible(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return Character.isISOControl(c) || c >= 0xFFFE;
    }
}
