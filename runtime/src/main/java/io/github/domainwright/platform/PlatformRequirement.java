package io.github.domainwright.platform;

import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;

/** What a platform requires of its firmware: the question to a firmware source where the firmware is pinned. */
public final class PlatformRequirement {
    private static final DomainPath FORMAT = DomainPath.of("os/loader/@format");
    private static final DomainPath SUSPEND_TO_MEMORY = DomainPath.of("pm/suspend-to-mem/@enabled");
    private static final DomainPath SUSPEND_TO_DISK = DomainPath.of("pm/suspend-to-disk/@enabled");
    private static final DomainPath SMM = DomainPath.of("features/smm/@state");

    private PlatformRequirement() {}

    /** Returns what {@code platform} requires; {@code tree} is the document it was written into. */
    public static FirmwareRequirement of(Platform platform, DomainTree tree) {
        FirmwareRequirement.Builder requirement = FirmwareRequirement.of(
                        platform.architecture().value(),
                        platform.effectiveMachine().value().name())
                .firmware(platform.effectiveFirmware().value());
        Stated<SecureBootState> secureBoot = platform.secureBoot();
        if (secureBoot != null) {
            requirement.secureBoot(secureBoot.value());
        }
        Stated<Boolean> stateless = platform.effectiveStateless();
        if (stateless != null) {
            requirement.stateless(stateless.value());
        }
        if (tree.is(SMM, "off")) {
            requirement.smm(false);
        }
        requirement.suspendToMemory(tree.is(SUSPEND_TO_MEMORY, "yes"));
        requirement.suspendToDisk(tree.is(SUSPEND_TO_DISK, "yes"));
        tree.literal(FORMAT).flatMap(ImageFormat::ofWord).ifPresent(requirement::imageFormat);
        Stated<Platform.LaunchSecurity> security = platform.launchSecurity();
        if (security != null) {
            requirement.launchSecurity(
                    LaunchTechnology.valueOf(security.value().type().name()));
        }
        platform.target().libvirt().ifPresent(version -> requirement.libvirt(version.toString()));
        return requirement.build();
    }
}
