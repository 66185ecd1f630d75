package io.github.domainwright.importer.source;

/** Breaks prose into lines. */
final class Lines {
    private static final int WIDTH = 118;

    private Lines() {}

    /** Returns {@code text}, each line but the first after {@code prefix}, with a line break at the end. */
    static String wrapped(String text, String prefix) {
        StringBuilder out = new StringBuilder();
        int column = prefix.length();
        for (String word : text.split(" ")) {
            if (column > prefix.length() && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(prefix);
                column = prefix.length();
            } else if (column > prefix.length()) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.append('\n').toString();
    }
}
