package io.github.domainwright.conformance.selection;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.Optional;

/** What a document that leaves the firmware to libvirt requires of it. */
final class DocumentRequirement {
    private static final DomainPath FIRMWARE = DomainPath.of("os/@firmware");
    private static final DomainPath ARCHITECTURE = DomainPath.of("os/type/@arch");
    private static final DomainPath MACHINE = DomainPath.of("os/type/@machine");
    private static final DomainPath SECURE_BOOT = DomainPath.of("os/firmware/feature[@name='secure-boot']/@enabled");
    private static final DomainPath KEYS = DomainPath.of("os/firmware/feature[@name='enrolled-keys']/@enabled");
    private static final DomainPath STATELESS = DomainPath.of("os/loader/@stateless");
    private static final DomainPath SMM = DomainPath.of("features/smm/@state");

    private DocumentRequirement() {}

    /** Returns what {@code document} requires; nothing if it does not leave the choice to libvirt. */
    static Optional<FirmwareRequirement> of(DomainTree document) {
        if (!document.is(FIRMWARE, "efi")) {
            return Optional.empty();
        }
        FirmwareRequirement.Builder requirement = FirmwareRequirement.of(
                Architecture.ofLibvirtName(document.literal(ARCHITECTURE).orElseThrow())
                        .orElseThrow(),
                document.literal(MACHINE).orElseThrow());
        secureBoot(document).ifPresent(requirement::secureBoot);
        if (document.is(STATELESS, "yes")) {
            requirement.stateless(true);
        }
        document.literal(SMM).map("on"::equals).ifPresent(requirement::smm);
        return Optional.of(requirement.build());
    }

    private static Optional<SecureBootState> secureBoot(DomainTree document) {
        String stated = document.literal(SECURE_BOOT).orElse("-")
                + document.literal(KEYS).orElse("-");
        return switch (stated) {
            case "yesyes" -> Optional.of(SecureBootState.ENFORCED);
            case "yesno" -> Optional.of(SecureBootState.SETUP_MODE);
            case "-no" -> Optional.of(SecureBootState.NOT_ENFORCED);
            case "nono" -> Optional.of(SecureBootState.ABSENT);
            default -> Optional.empty();
        };
    }
}
