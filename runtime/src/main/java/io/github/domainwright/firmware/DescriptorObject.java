package io.github.domainwright.firmware;

import io.github.domainwright.firmware.json.JsonValue;
import io.github.domainwright.firmware.json.JsonValue.JsonArray;
import io.github.domainwright.firmware.json.JsonValue.JsonObject;
import io.github.domainwright.firmware.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object inside a firmware descriptor, whose members have to be of certain kinds.
 *
 * @param where the object's place, such as {@code mapping.executable}; empty for the whole file
 */
record DescriptorObject(String where, JsonObject object) {
    static DescriptorObject of(String where, JsonValue value) throws DescriptorFault {
        if (value instanceof JsonObject object) {
            return new DescriptorObject(where, object);
        }
        throw wrongKind(where.isEmpty() ? "the file" : where, "an object", value);
    }

    Optional<DescriptorObject> optionalObject(String name) throws DescriptorFault {
        Optional<JsonValue> member = object.member(name);
        return member.isEmpty() ? Optional.empty() : Optional.of(of(place(name), member.get()));
    }

    DescriptorObject object(String name) throws DescriptorFault {
        return of(place(name), required(name));
    }

    Optional<String> optionalString(String name) throws DescriptorFault {
        Optional<JsonValue> member = object.member(name);
        return member.isEmpty() ? Optional.empty() : Optional.of(string(place(name), member.get()));
    }

    String string(String name) throws DescriptorFault {
        return string(place(name), required(name));
    }

    /** Returns a path, which a C program reads up to the first NUL: one with a NUL in it names two files. */
    String path(String name) throws DescriptorFault {
        String path = string(name);
        if (path.indexOf('\0') >= 0) {
            throw new DescriptorFault(place(name) + " contains the character NUL");
        }
        return path;
    }

    List<String> strings(String name) throws DescriptorFault {
        List<String> strings = new ArrayList<>();
        for (JsonValue element : array(name)) {
            strings.add(string(place(name) + "[" + strings.size() + "]", element));
        }
        return strings;
    }

    List<DescriptorObject> objects(String name) throws DescriptorFault {
        List<DescriptorObject> objects = new ArrayList<>();
        for (JsonValue element : array(name)) {
            objects.add(of(place(name) + "[" + objects.size() + "]", element));
        }
        return objects;
    }

    List<JsonValue> array(String name) throws DescriptorFault {
        JsonValue value = required(name);
        if (value instanceof JsonArray array) {
            return array.elements();
        }
        throw wrongKind(place(name), "an array", value);
    }

    String place(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    private JsonValue required(String name) throws DescriptorFault {
        Optional<JsonValue> member = object.member(name);
        if (member.isEmpty()) {
            throw new DescriptorFault(place(name) + " is missing");
        }
        return member.get();
    }

    private static String string(String place, JsonValue value) throws DescriptorFault {
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw wrongKind(place, "a string", value);
    }

    private static DescriptorFault wrongKind(String place, String wanted, JsonValue value) {
        return new DescriptorFault(place + " has to be " + wanted + ", it is " + value.kind());
    }
}
