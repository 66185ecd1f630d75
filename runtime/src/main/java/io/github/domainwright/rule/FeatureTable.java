package io.github.domainwright.rule;

import io.github.domainwright.firmware.LibvirtVersion;
import io.github.domainwright.tree.DomainPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which version on libvirt and QEMU know what a domain uses, from the data file {@code features.tsv}. */
final class FeatureTable {
    private final List<Feature> features;

    private FeatureTable(List<Feature> features) {
        this.features = List.copyOf(features);
    }

    /**
     * Something that not every version knows.
     *
     * @param path the node it is about
     * @param value the value of the node it is about; empty for any
     * @param libvirt the first libvirt that knows it; {@code null} if all do
     * @param qemu the first QEMU that knows it; {@code null} if all do
     * @param words what it is, for messages
     */
    record Feature(
            DomainPath path,
            String value,
            @Nullable LibvirtVersion libvirt,
            @Nullable LibvirtVersion qemu,
            String words) {
        boolean isUsedBy(Guest guest) {
            return value.isEmpty() ? guest.has(path) : guest.is(path, value);
        }
    }

    /** Reads the data file. */
    static FeatureTable builtIn() {
        try (InputStream in = FeatureTable.class.getResourceAsStream("features.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new FeatureTable(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(FeatureTable::feature)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("features.tsv cannot be read from the jar", e);
        }
    }

    private static Feature feature(String line) {
        String[] columns = line.split("\t");
        return new Feature(
                DomainPath.of(columns[0]),
                columns[1].equals("-") ? "" : columns[1],
                version(columns[2]),
                version(columns[3]),
                columns[4]);
    }

    private static @Nullable LibvirtVersion version(String text) {
        return text.equals("-") ? null : LibvirtVersion.parse(text);
    }

    /** Returns the nodes that some version does not know. */
    static List<DomainPath> paths() {
        return builtIn().features.stream().map(Feature::path).distinct().toList();
    }

    /** Returns what {@code guest} uses and its target does not know, with a message that names the version needed. */
    Map<Feature, String> missingIn(Guest guest) {
        Map<Feature, String> missing = new LinkedHashMap<>();
        for (Feature feature : features) {
            tooOld("libvirt", feature.libvirt(), guest.target().libvirt(), feature)
                    .or(() -> tooOld("QEMU", feature.qemu(), guest.target().qemu(), feature))
                    .filter(message -> feature.isUsedBy(guest))
                    .ifPresent(message -> missing.put(feature, message));
        }
        return missing;
    }

    private static Optional<String> tooOld(
            String program, @Nullable LibvirtVersion needed, Optional<LibvirtVersion> target, Feature feature) {
        return target.filter(version -> needed != null && version.compareTo(needed) < 0)
                .map(version -> "%s needs %s %s, but the target is %s %s."
                        .formatted(capitalized(feature.words()), program, needed, program, version));
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
