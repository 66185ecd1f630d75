package io.github.domainwright.firmware;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One firmware build: an executable with its own variable store template, where it runs and what it can do. The terms
 * are those of QEMU's firmware descriptor ({@code docs/interop/firmware.json}).
 *
 * @param name the file name of its descriptor, which decides its place in the order; the executable's path for a build
 *     that no descriptor names
 * @param interfaces what it shows the guest, the best supported first
 * @param mapping executable and template, and how they are put into the guest
 * @param targets architectures and machines
 * @param features feature words; unknown words are left out
 * @param provenance where all this was read
 */
public record FirmwareBuild(
        String name,
        List<FirmwareInterface> interfaces,
        FirmwareMapping mapping,
        List<FirmwareTarget> targets,
        Set<FirmwareFeature> features,
        Provenance provenance) {
    /** Takes copies of the collections; features keep the order of {@link FirmwareFeature}. */
    public FirmwareBuild {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(provenance, "provenance");
        interfaces = List.copyOf(interfaces);
        targets = List.copyOf(targets);
        Set<FirmwareFeature> ordered = EnumSet.noneOf(FirmwareFeature.class);
        ordered.addAll(features);
        features = Collections.unmodifiableSet(ordered);
    }

    /** Tells whether the build has {@code feature}. */
    public boolean has(FirmwareFeature feature) {
        return features.contains(feature);
    }

    /** Tells whether one of the targets fits {@code architecture} (libvirt's name) and the concrete {@code machine}. */
    public boolean runsOn(String architecture, String machine) {
        return targets.stream().anyMatch(target -> target.matches(architecture, machine));
    }
}
