package io.github.domainwright.firmware.json;

import java.nio.charset.StandardCharsets;

/** Reads what stands between the quotes of a JSON string; it has to be Unicode text, with surrogates in pairs only. */
final class JsonStringReader {
    private static final String PLAIN_ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final JsonCursor cursor;

    JsonStringReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads up to and over the closing quote.
     *
     * @param start where the opening quote stands, for the message of a string that does not end
     */
    String afterQuote(int start) throws JsonSyntaxException {
        StringBuilder value = new StringBuilder();
        while (true) {
            int character = cursor.peek();
            if (character == JsonCursor.END) {
                throw cursor.faultAt(start, "the string does not end");
            }
            if (character < ' ') {
                throw cursor.fault(String.format("the control character U+%04X stands in a string", character));
            }
            cursor.next();
            if (character == '"') {
                if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
                    throw cursor.faultAt(start, "the string has half of a surrogate pair");
                }
                return value.toString();
            }
            value.append(character == '\\' ? escaped() : (char) character);
        }
    }

    private char escaped() throws JsonSyntaxException {
        int character = cursor.next();
        int plain = PLAIN_ESCAPES.indexOf(character);
        if (plain >= 0) {
            return ESCAPED.charAt(plain);
        }
        if (character != 'u') {
            cursor.back();
            throw cursor.unexpected("one of \\ / \" b f n r t u");
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = cursor.peek() < 128 ? Character.digit(cursor.peek(), 16) : -1;
            if (digit < 0) {
                throw cursor.unexpected("a hexadecimal digit");
            }
            code = code * 16 + digit;
            cursor.next();
        }
        return (char) code;
    }
}
