package io.github.domainwright.firmware.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. */
public sealed interface JsonValue {
    /** Returns what kind of value this is, with an article. */
    String kind();

    /**
     * An object.
     *
     * @param members in the order of the text; a name occurs once
     */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /** Takes a copy that keeps the order. */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** Returns the member {@code name}, if there is one. */
        public Optional<JsonValue> member(String name) {
            return Optional.ofNullable(members.get(name));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * An array.
     *
     * @param elements in the order of the text
     */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        /** Takes a copy. */
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /**
     * A string.
     *
     * @param value without quotes and escapes
     */
    record JsonString(String value) implements JsonValue {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /**
     * A number.
     *
     * @param text as it is written
     */
    record JsonNumber(String text) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /**
     * A truth value.
     *
     * @param value true or false
     */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String kind() {
            return "a truth value";
        }
    }

    /** The value {@code null}. */
    record JsonNull() implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
