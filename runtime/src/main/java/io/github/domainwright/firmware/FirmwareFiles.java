package io.github.domainwright.firmware;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the built-in table says of a file by its path alone, for loaders and templates that were named by hand. Of a path that
 * it does not list it says nothing, and of one that several releases have only what is true in all of them.
 */
public final class FirmwareFiles {
    private final Map<String, Boolean> needsSmm = new HashMap<>();
    private final Map<String, Boolean> withoutKeys = new HashMap<>();
    private final Set<String> templates = new HashSet<>();

    private FirmwareFiles() {
        TableRow.readAll().forEach(row -> add(row.offer().build()));
    }

    /** Read when the first file is asked for. */
    private static final class BuiltIn {
        static final FirmwareFiles FILES = new FirmwareFiles();
    }

    /** Returns what the table says that comes with this library. */
    public static FirmwareFiles builtIn() {
        return BuiltIn.FILES;
    }

    private void add(FirmwareBuild build) {
        needsSmm.merge(build.mapping().executablePath(), build.has(FirmwareFeature.REQUIRES_SMM), Boolean::logicalAnd);
        build.mapping().templatePath().ifPresent(template -> {
            templates.add(template);
            // Ubuntu's and Debian's key for tests, which is public, is a key all the same.
            boolean hasKeys = build.has(FirmwareFeature.ENROLLED_KEYS) || template.contains("snakeoil");
            withoutKeys.merge(template, !hasKeys, Boolean::logicalAnd);
        });
    }

    /** Tells whether {@code path} is a firmware executable. */
    public boolean isExecutable(String path) {
        return needsSmm.containsKey(path);
    }

    /** Tells whether {@code path} is what variable stores are made from. */
    public boolean isTemplate(String path) {
        return templates.contains(path);
    }

    /** Tells whether {@code path} is an executable that only runs with SMM, which is what protects its variables. */
    public boolean needsSmm(String path) {
        return needsSmm.getOrDefault(path, false);
    }

    /** Tells whether {@code path} is a template without enrolled keys, with which Secure Boot is off. */
    public boolean isWithoutKeys(String path) {
        return withoutKeys.getOrDefault(path, false);
    }
}
