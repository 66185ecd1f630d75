package io.github.domainwright.rule;

import io.github.domainwright.firmware.LibvirtVersion;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which version on libvirt and QEMU know what a domain uses, from the data file {@code features.tsv}. */
final class FeatureTable {
    private static final Lazy<FeatureTable> BUILT_IN = new Lazy<>(FeatureTable::read);

    private final List<Feature> features;

    private FeatureTable(List<Feature> features) {
        this.features = List.copyOf(features);
    }

    /**
     * Something that not every version knows.
     *
     * @param id its name in the data file
     * @param path the node it is about
     * @param value the value of the node it is about; empty for any
     * @param architecture the architecture it is about, under libvirt's name; empty for any
     * @param libvirt the first libvirt that knows it; {@code null} if all do
     * @param qemu the first QEMU that knows it; {@code null} if all do
     * @param isAboutChoice whether only libvirt's own choice of firmware reads the node
     * @param words what it is, for messages
     */
    record Feature(
            String id,
            DomainPath path,
            String value,
            String architecture,
            @Nullable LibvirtVersion libvirt,
            @Nullable LibvirtVersion qemu,
            boolean isAboutChoice,
            String words) {
        /** Says which version it needs, if {@code target} is known to be too old for it. */
        Optional<String> missingIn(TargetVersions target) {
            return tooOld("libvirt", libvirt, target.libvirt()).or(() -> tooOld("QEMU", qemu, target.qemu()));
        }

        private Optional<String> tooOld(
                String program, @Nullable LibvirtVersion needed, Optional<LibvirtVersion> target) {
            return target.filter(version -> needed != null && version.compareTo(needed) < 0)
                    .map(version -> "%s needs %s %s, but the target is %s %s."
                            .formatted(capitalizedWords(), program, needed, program, version));
        }

        private String capitalizedWords() {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        boolean isUsedBy(DomainTree tree) {
            return tree.elements(path.element()).stream().anyMatch(this::isUsedBy)
                    && (architecture.isEmpty() || tree.is(Guest.ARCHITECTURE, architecture));
        }

        private boolean isUsedBy(Element element) {
            if (path.isElement()) {
                return true;
            }
            Optional<String> text = path.isText() ? element.text() : element.literal(path.attribute());
            return value.isEmpty()
                    ? path.isText() || element.attribute(path.attribute()).isPresent()
                    : text.filter(value::equals).isPresent();
        }
    }

    /** Returns the table of the data file. */
    static FeatureTable builtIn() {
        return BUILT_IN.get();
    }

    private static FeatureTable read() {
        return new FeatureTable(TableFile.rows(FeatureTable.class, "features.tsv").stream()
                .map(FeatureTable::feature)
                .toList());
    }

    private static Feature feature(List<String> columns) {
        return new Feature(
                columns.get(0),
                DomainPath.of(columns.get(1)),
                orAny(columns.get(2)),
                orAny(columns.get(3)),
                version(columns.get(4)),
                version(columns.get(5)),
                columns.get(6).equals("choice"),
                columns.get(7));
    }

    private static String orAny(String text) {
        return text.equals("-") ? "" : text;
    }

    private static @Nullable LibvirtVersion version(String text) {
        return text.equals("-") ? null : LibvirtVersion.parse(text);
    }

    /** Returns the nodes that some version does not know. */
    static List<DomainPath> paths() {
        return builtIn().features.stream().map(Feature::path).distinct().toList();
    }

    /** Returns what {@code tree} uses and not every version knows. */
    List<Feature> usedBy(DomainTree tree) {
        return features.stream().filter(feature -> feature.isUsedBy(tree)).toList();
    }

    /**
     * Finds the feature called {@code id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    Feature named(String id) {
        return features.stream()
                .filter(feature -> feature.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("features.tsv has no row " + id));
    }

    /** Returns what {@code guest} uses and its target does not know, with a message that names the version needed. */
    Map<Feature, String> missingIn(Guest guest) {
        Map<Feature, String> missing = new LinkedHashMap<>();
        for (Feature feature : features) {
            feature.missingIn(guest.target())
                    .filter(message -> feature.isUsedBy(guest.tree()))
                    .ifPresent(message -> missing.put(feature, message));
        }
        return missing;
    }
}
