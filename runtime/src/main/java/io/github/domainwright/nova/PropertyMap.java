package io.github.domainwright.nova;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the maps of generated emitters. */
public final class PropertyMap {
    private PropertyMap() {}

    /** Returns a map that cannot be changed, of keys and values in turn; it keeps their order. */
    public static Map<String, String> of(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
