package io.github.domainwright.firmware.json;

import io.github.domainwright.firmware.json.JsonValue.JsonArray;
import io.github.domainwright.firmware.json.JsonValue.JsonBoolean;
import io.github.domainwright.firmware.json.JsonValue.JsonNull;
import io.github.domainwright.firmware.json.JsonValue.JsonNumber;
import io.github.domainwright.firmware.json.JsonValue.JsonObject;
import io.github.domainwright.firmware.json.JsonValue.JsonString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON text as RFC 8259 has it and nothing beyond: no comments, no trailing commas, no byte order mark, UTF-8
 * only. A name that occurs twice in an object is a fault, because readers differ in which of the two they take. Nesting is
 * bounded by {@link #MOST_LEVELS}; the size is the caller's to bound.
 */
public final class JsonReader {
    /** How deep objects and arrays may be nested. */
    public static final int MOST_LEVELS = 64;

    private final JsonCursor cursor;
    private int level;

    private JsonReader(String text) {
        this.cursor = new JsonCursor(text);
    }

    /**
     * Reads the JSON text {@code bytes}.
     *
     * @throws JsonSyntaxException if it is not UTF-8 or not JSON
     */
    public static JsonValue read(byte[] bytes) throws JsonSyntaxException {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new JsonSyntaxException("the text is not UTF-8", 1, 1);
        }
    }

    /**
     * Reads the JSON text {@code text}.
     *
     * @throws JsonSyntaxException if it is not JSON
     */
    public static JsonValue read(String text) throws JsonSyntaxException {
        JsonReader reader = new JsonReader(text);
        if (reader.cursor.peek() == '\uFEFF') {
            throw reader.cursor.fault("the text begins with a byte order mark");
        }
        reader.cursor.skipSpace();
        JsonValue value = reader.value();
        reader.cursor.skipSpace();
        if (reader.cursor.peek() != JsonCursor.END) {
            throw reader.cursor.unexpected("the end of the text");
        }
        return value;
    }

    private JsonValue value() throws JsonSyntaxException {
        int start = cursor.position();
        if (cursor.take('"')) {
            return new JsonString(new JsonStringReader(cursor).afterQuote(start));
        }
        if (cursor.peek() == '{' || cursor.peek() == '[') {
            return nested();
        }
        if (cursor.take("true")) {
            return new JsonBoolean(true);
        }
        if (cursor.take("false")) {
            return new JsonBoolean(false);
        }
        if (cursor.take("null")) {
            return new JsonNull();
        }
        return number();
    }

    private JsonValue nested() throws JsonSyntaxException {
        if (++level > MOST_LEVELS) {
            throw cursor.fault("objects and arrays are nested deeper than " + MOST_LEVELS + " levels");
        }
        JsonValue value = cursor.take('{') ? object() : array();
        level--;
        return value;
    }

    private JsonObject object() throws JsonSyntaxException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        cursor.skipSpace();
        if (cursor.take('}')) {
            return new JsonObject(members);
        }
        do {
            cursor.skipSpace();
            member(members);
            cursor.skipSpace();
        } while (cursor.take(','));
        if (!cursor.take('}')) {
            throw cursor.unexpected("',' or '}'");
        }
        return new JsonObject(members);
    }

    private void member(Map<String, JsonValue> members) throws JsonSyntaxException {
        int start = cursor.position();
        if (!cursor.take('"')) {
            throw cursor.unexpected("a member's name");
        }
        String name = new JsonStringReader(cursor).afterQuote(start);
        cursor.skipSpace();
        if (!cursor.take(':')) {
            throw cursor.unexpected("':'");
        }
        cursor.skipSpace();
        if (members.put(name, value()) != null) {
            throw cursor.faultAt(start, "the member \"" + name + "\" occurs twice");
        }
    }

    private JsonArray array() throws JsonSyntaxException {
        cursor.take('[');
        List<JsonValue> elements = new ArrayList<>();
        cursor.skipSpace();
        if (cursor.take(']')) {
            return new JsonArray(elements);
        }
        do {
            cursor.skipSpace();
            elements.add(value());
            cursor.skipSpace();
        } while (cursor.take(','));
        if (!cursor.take(']')) {
            throw cursor.unexpected("',' or ']'");
        }
        return new JsonArray(elements);
    }

    private JsonNumber number() throws JsonSyntaxException {
        int start = cursor.position();
        boolean negative = cursor.take('-');
        boolean leadingZero = cursor.take('0');
        if (!leadingZero && !cursor.takeDigits()) {
            throw cursor.unexpected(negative ? "a digit" : "a value");
        }
        if (cursor.take('.') && !cursor.takeDigits()) {
            throw cursor.unexpected("a digit");
        }
        if (cursor.take('e') || cursor.take('E')) {
            if (!cursor.take('+')) {
                cursor.take('-');
            }
            if (!cursor.takeDigits()) {
                throw cursor.unexpected("a digit");
            }
        }
        return new JsonNumber(cursor.since(start));
    }
}
