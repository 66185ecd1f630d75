package io.github.domainwright.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The elements that a domain can have several of beside each other, from the data file {@code repeated-elements.txt}. */
public final class RepeatedElements {
    /** What libvirt takes several of. */
    public static final RepeatedElements LIBVIRT = read();

    private final Set<String> paths;

    private RepeatedElements(Set<String> paths) {
        this.paths = paths;
    }

    private static RepeatedElements read() {
        try (InputStream in = RepeatedElements.class.getResourceAsStream("repeated-elements.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new RepeatedElements(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("repeated-elements.txt cannot be read from the jar", e);
        }
    }

    /** Tells whether there can be several elements at {@code path}, whose keys do not count. */
    public boolean contains(DomainPath path) {
        String names = path.steps().stream().map(DomainPath.Step::name).collect(Collectors.joining("/"));
        int slash = names.lastIndexOf('/');
        return paths.contains(names)
                || slash > 0 && paths.contains(names.substring(0, slash) + "/*") && !paths.contains("!" + names);
    }
}
