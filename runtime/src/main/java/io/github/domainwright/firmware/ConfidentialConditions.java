package io.github.domainwright.firmware;

import io.github.domainwright.firmware.FirmwareMapping.SplitFlash;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Our own condition that keeps ordinary guests away from builds made for confidential ones; libvirt has none. */
final class ConfidentialConditions {
    static final Condition<FirmwareRequirement> ORDINARY_GUEST =
            Condition.ofDomainwright("made for ordinary guests", ConfidentialConditions::ordinaryGuest);

    private static final Set<FirmwareFeature> TECHNOLOGIES = EnumSet.of(
            FirmwareFeature.AMD_SEV,
            FirmwareFeature.AMD_SEV_ES,
            FirmwareFeature.AMD_SEV_SNP,
            FirmwareFeature.INTEL_TDX);

    private ConfidentialConditions() {}

    /** An ordinary split build that can run under SEV too is harmless: Debian's and Fedora's are of that kind. */
    private static Optional<Objection> ordinaryGuest(FirmwareBuild build, FirmwareRequirement stated) {
        boolean special = !(build.mapping() instanceof SplitFlash)
                && build.features().stream().anyMatch(TECHNOLOGIES::contains);
        return Objection.unless(
                stated.launchSecurity() != LaunchTechnology.NONE || !special,
                "is made for confidential guests, this one is not",
                "use a source that has an ordinary build");
    }
}
