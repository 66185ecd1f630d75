package io.github.domainwright.target;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads YAML, and JSON as YAML, with a strict reader that is not ours. */
public final class Yaml {
    private Yaml() {}

    /** Returns what {@code text} says: maps, lists, texts, numbers and truths. */
    public static Object read(String text) {
        return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(text);
    }
}
