package io.github.domainwright.firmware;

import io.github.domainwright.annotation.SecureBootState;
import java.util.List;
import java.util.Optional;

/** What Domainwright asks beyond libvirt, so that no guest is weaker than, or different from, what was stated. */
final class StatedConditions {
    static final Condition<FirmwareRequirement> KNOWN_FEATURES =
            Condition.ofDomainwright("known features", StatedConditions::knownFeatures);

    private StatedConditions() {}

    static List<Condition<FirmwareRequirement>> all() {
        return List.of(
                KNOWN_FEATURES,
                FormatConditions.STATED_TEMPLATE,
                ConfidentialConditions.ORDINARY_GUEST,
                StoreConditions.HOST_STORE,
                StoreConditions.KEPT,
                StoreConditions.PROTECTED,
                StoreConditions.SMM_MACHINE);
    }

    private static Optional<Objection> knownFeatures(FirmwareBuild build, FirmwareRequirement stated) {
        return Objection.unless(
                build.provenance().featuresKnown() || !stated.states(SecureBootState.ABSENT),
                "has features that are not known, so that it may have secure-boot",
                "state Secure Boot NOT_ENFORCED");
    }
}
