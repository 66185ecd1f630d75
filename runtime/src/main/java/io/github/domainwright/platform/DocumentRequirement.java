package io.github.domainwright.platform;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.value.LaunchPolicy;
import java.util.Optional;

/**
 * What a domain document that leaves the firmware to libvirt requires of it: the question to a firmware source that
 * {@link PlatformRequirement} asks for a profile, read back from a document.
 */
public final class DocumentRequirement {
    private static final DomainPath FIRMWARE = DomainPath.of("os/@firmware");
    private static final DomainPath ARCHITECTURE = DomainPath.of("os/type/@arch");
    private static final DomainPath MACHINE = DomainPath.of("os/type/@machine");
    private static final DomainPath SECURE_BOOT = DomainPath.of("os/firmware/feature[@name='secure-boot']/@enabled");
    private static final DomainPath KEYS = DomainPath.of("os/firmware/feature[@name='enrolled-keys']/@enabled");
    private static final DomainPath STATELESS = DomainPath.of("os/loader/@stateless");
    private static final DomainPath FORMAT = DomainPath.of("os/loader/@format");
    private static final DomainPath SMM = DomainPath.of("features/smm");
    private static final DomainPath SUSPEND_TO_MEMORY = DomainPath.of("pm/suspend-to-mem/@enabled");
    private static final DomainPath SUSPEND_TO_DISK = DomainPath.of("pm/suspend-to-disk/@enabled");
    private static final DomainPath LAUNCH_SECURITY = DomainPath.of("launchSecurity/@type");
    private static final DomainPath POLICY = DomainPath.of("launchSecurity/policy/text()");

    private DocumentRequirement() {}

    /**
     * Returns what {@code document} requires; nothing if it names its firmware itself, has BIOS, or does not say for which
     * known architecture and machine it is.
     *
     * @param document the document; firmware, machine and launch security are no holes
     * @param target the versions it must work with
     */
    public static Optional<FirmwareRequirement> of(DomainTree document, TargetVersions target) {
        Optional<Architecture> architecture = document.literal(ARCHITECTURE).flatMap(Architecture::ofLibvirtName);
        Optional<String> machine = document.literal(MACHINE);
        if (!document.is(FIRMWARE, "efi") || architecture.isEmpty() || machine.isEmpty()) {
            return Optional.empty();
        }
        FirmwareRequirement.Builder requirement = FirmwareRequirement.of(architecture.get(), machine.get())
                .firmware(FirmwareType.UEFI)
                .stateless(document.is(STATELESS, "yes"))
                .suspendToMemory(document.is(SUSPEND_TO_MEMORY, "yes"))
                .suspendToDisk(document.is(SUSPEND_TO_DISK, "yes"))
                .launchSecurity(launchSecurity(document));
        secureBoot(document).ifPresent(requirement::secureBoot);
        smm(document).ifPresent(requirement::smm);
        document.literal(FORMAT).flatMap(ImageFormat::ofWord).ifPresent(requirement::imageFormat);
        target.libvirt().ifPresent(version -> requirement.libvirt(version.toString()));
        return Optional.of(requirement.build());
    }

    /**
     * Returns the state of Secure Boot that {@code document} states as firmware features; nothing if it leaves it to
     * libvirt whether keys are enrolled.
     */
    public static Optional<SecureBootState> secureBoot(DomainTree document) {
        String stated = document.literal(SECURE_BOOT).orElse("-") + " "
                + document.literal(KEYS).orElse("-");
        return switch (stated) {
            case "yes yes" -> Optional.of(SecureBootState.ENFORCED);
            case "yes no" -> Optional.of(SecureBootState.SETUP_MODE);
            case "- no" -> Optional.of(SecureBootState.NOT_ENFORCED);
            case "no no", "no -" -> Optional.of(SecureBootState.ABSENT);
            default -> Optional.empty();
        };
    }

    /** SMM that a profile's document has only beside firmware that needs it is no demand. */
    private static Optional<Boolean> smm(DomainTree document) {
        return document.element(SMM)
                .filter(element -> element.occurrence().equals(Occurrence.ONCE))
                // The element alone switches SMM on.
                .map(element -> !element.literal("state").orElse("on").equals("off"));
    }

    private static LaunchTechnology launchSecurity(DomainTree document) {
        return switch (document.literal(LAUNCH_SECURITY).orElse("")) {
            case "sev" -> encryptsState(document) ? LaunchTechnology.SEV_ES : LaunchTechnology.SEV;
            case "sev-snp" -> LaunchTechnology.SEV_SNP;
            case "tdx" -> LaunchTechnology.TDX;
            default -> LaunchTechnology.NONE;
        };
    }

    private static boolean encryptsState(DomainTree document) {
        // A rule refuses any other text; the weaker technology is the one that is not claimed wrongly.
        return document.literal(POLICY)
                .flatMap(LaunchPolicy::readSev)
                .filter(LaunchPolicy::encryptsState)
                .isPresent();
    }
}
