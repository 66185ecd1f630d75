package io.github.domainwright.conformance.schema;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The schemas of libvirt versions that this host does not have, as {@code fetch-schemas} unpacked them. What libvirt
 * accepts does not become invalid later, so that a document that is valid for the host's version is valid for these too.
 */
public final class NewerSchemas {
    /** Where {@code fetch-schemas} leaves them. */
    public static final Path UNPACKED = Path.of("target/schemas");

    private final List<Version> versions = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private NewerSchemas() {}

    private record Version(String name, DomainSchema schema) {}

    /**
     * Reads those below {@code directory}; none of them has to be there.
     *
     * @throws IOException if one is there and cannot be read
     */
    public static NewerSchemas read(Path directory) throws IOException {
        NewerSchemas schemas = new NewerSchemas();
        if (!Files.isDirectory(directory)) {
            schemas.remarks.add("skipped: no newer schemas, because fetch-schemas did not run");
            return schemas;
        }
        try (Stream<Path> releases = Files.list(directory)) {
            for (Path release : releases.sorted().toList()) {
                schemas.add(release);
            }
        }
        return schemas;
    }

    private void add(Path release) throws IOException {
        Path skipped = release.resolve("skipped");
        if (Files.exists(skipped)) {
            remarks.add("skipped: the schema of %s cannot be had: %s"
                    .formatted(release.getFileName(), Files.readString(skipped).strip()));
            return;
        }
        String name = Files.readString(release.resolve("version")).strip();
        versions.add(new Version(name, new DomainSchema(release.resolve("domain.rng"))));
        remarks.add("also held against the schema of libvirt " + name);
    }

    /** Returns what there is to say about them, one line each. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Returns what {@code document} breaks in each version; empty if it is valid in all. */
    public List<String> faults(String document) {
        List<String> faults = new ArrayList<>();
        for (Version version : versions) {
            faults.addAll(faults(version, document));
        }
        return faults;
    }

    /** Returns what {@code document} breaks in the newest version; empty if it is valid there, or there is none. */
    public List<String> newestFaults(String document) {
        return versions.stream()
                .max(Comparator.comparing(version -> ModuleDescriptor.Version.parse(version.name())))
                .map(version -> faults(version, document))
                .orElse(List.of());
    }

    private static List<String> faults(Version version, String document) {
        return version.schema().faults(document).stream()
                .map(fault -> "libvirt " + version.name() + ": " + fault)
                .toList();
    }

    /**
     * Returns what {@code document} breaks, if it may use what only some version knows: one version has to take it as it
     * is, and the others without that.
     *
     * @param older the document without what not every version knows
     */
    public List<String> faults(String document, String older) {
        boolean isKnown = versions.stream()
                .anyMatch(version -> version.schema().faults(document).isEmpty());
        return isKnown ? faultsOfOthers(document, older) : faults(document);
    }

    private List<String> faultsOfOthers(String document, String older) {
        List<String> faults = new ArrayList<>();
        for (Version version : versions) {
            if (!version.schema().faults(document).isEmpty()) {
                faults.addAll(faults(version, older));
            }
        }
        return faults;
    }
}
