package io.github.domainwright.importer.source;

import java.util.TreeMap;
import java.util.stream.Collectors;

/** The types that a source names, by their simple names. */
final class Imports {
    private final String packageName;
    private final String own;
    private final TreeMap<String, String> bySimpleName = new TreeMap<>();

    Imports(String packageName, String own) {
        this.packageName = packageName;
        this.own = own;
    }

    /** Returns the name by which the source can name {@code type}. */
    String name(Class<?> type) {
        String simple = type.getSimpleName();
        String full = type.getName();
        if (simple.equals(own) || !bySimpleName.getOrDefault(simple, full).equals(full)) {
            return full;
        }
        bySimpleName.put(simple, full);
        return simple;
    }

    /** Returns the import declarations, sorted, a line each. */
    String lines() {
        return bySimpleName.values().stream()
                .filter(name -> !name.startsWith("java.lang."))
                .filter(name -> !name.substring(0, name.lastIndexOf('.')).equals(packageName))
                .sorted()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
    }
}
