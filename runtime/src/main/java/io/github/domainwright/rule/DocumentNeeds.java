package io.github.domainwright.rule;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.FeatureTable.Feature;
import io.github.domainwright.tree.DomainTree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a document uses that not every libvirt and QEMU knows; generated emitters hold one as a constant. */
public final class DocumentNeeds {
    private final List<Feature> features;

    private DocumentNeeds(List<Feature> features) {
        this.features = List.copyOf(features);
    }

    /** Returns what {@code tree} uses. */
    public static DocumentNeeds of(DomainTree tree) {
        return new DocumentNeeds(FeatureTable.builtIn().usedBy(tree));
    }

    /** Returns what {@code tree} uses where the firmware is pinned, so that libvirt does not choose it. */
    public static DocumentNeeds ofPinned(DomainTree tree) {
        return new DocumentNeeds(FeatureTable.builtIn().usedBy(tree).stream()
                .filter(feature -> !feature.isAboutChoice())
                .toList());
    }

    /**
     * Returns the features called {@code ids} in the table of features.
     *
     * @throws IllegalArgumentException if there is no such feature
     */
    public static DocumentNeeds of(String... ids) {
        FeatureTable table = FeatureTable.builtIn();
        return new DocumentNeeds(Arrays.stream(ids).map(table::named).toList());
    }

    /** Returns the names of the features. */
    public List<String> ids() {
        return features.stream().map(Feature::id).toList();
    }

    /**
     * Makes sure that {@code target} knows all of it.
     *
     * @throws UnsupportedTargetException if it does not; the message names each feature and the version it needs
     */
    public void require(TargetVersions target) {
        List<String> missing = features.stream()
                .map(feature -> feature.missingIn(target))
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnsupportedTargetException(missing);
        }
    }
}
