package io.github.domainwright.firmware.json;

/** A position in a JSON text. */
final class JsonCursor {
    static final int END = -1;

    private final String text;
    private int position;

    JsonCursor(String text) {
        this.text = text;
    }

    /** Returns the character ahead, or {@link #END}. */
    int peek() {
        return position < text.length() ? text.charAt(position) : END;
    }

    /** Steps over the character ahead and returns it, or {@link #END}. */
    int next() {
        int character = peek();
        position++;
        return character;
    }

    void back() {
        position--;
    }

    /** Steps over {@code expected} if it is ahead. */
    boolean take(char expected) {
        if (peek() != expected) {
            return false;
        }
        position++;
        return true;
    }

    /** Steps over {@code word} if it is ahead. */
    boolean take(String word) {
        boolean ahead = text.startsWith(word, position);
        position += ahead ? word.length() : 0;
        return ahead;
    }

    /** Steps over decimal digits and tells whether there was one. */
    boolean takeDigits() {
        int start = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        return position > start;
    }

    void skipSpace() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            position++;
        }
    }

    int position() {
        return position;
    }

    String since(int start) {
        return text.substring(start, position);
    }

    /** Makes the exception for a fault at the character ahead. */
    JsonSyntaxException fault(String message) {
        return faultAt(Math.min(position, text.length()), message);
    }

    JsonSyntaxException faultAt(int offset, String message) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new JsonSyntaxException(message, line, offset - lineStart + 1);
    }

    /** Makes the exception for a character that does not belong where it is. */
    JsonSyntaxException unexpected(String instead) {
        int character = peek();
        String found = character == END
                ? "the text ends"
                : character < ' ' || character > '~'
                        ? String.format("unexpected character U+%04X", character)
                        : "unexpected '" + (char) character + "'";
        return fault(found + " where " + instead + " has to stand");
    }
}
