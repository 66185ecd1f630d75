package io.github.domainwright.platform;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import java.util.Locale;

/**
 * Writes a {@link Platform} into a tree: what it states, and what follows from it. What the profile has said about the
 * same node by itself, such as {@code features/smm}, stays as it is, so that the rules can see a contradiction.
 */
public final class PlatformTree {
    private static final DomainPath TYPE = DomainPath.of("@type");
    private static final DomainPath OS_TYPE = DomainPath.of("os/type/text()");
    private static final DomainPath ARCHITECTURE = DomainPath.of("os/type/@arch");
    private static final DomainPath MACHINE = DomainPath.of("os/type/@machine");
    private static final DomainPath FIRMWARE = DomainPath.of("os/@firmware");
    private static final DomainPath SECURE_BOOT = DomainPath.of("os/firmware/feature[@name='secure-boot']/@enabled");
    private static final DomainPath ENROLLED_KEYS =
            DomainPath.of("os/firmware/feature[@name='enrolled-keys']/@enabled");
    private static final DomainPath SECURE = DomainPath.of("os/loader/@secure");
    private static final DomainPath STATELESS = DomainPath.of("os/loader/@stateless");
    private static final DomainPath LAUNCH_SECURITY = DomainPath.of("launchSecurity/@type");
    private static final DomainPath POLICY = DomainPath.of("launchSecurity/policy/text()");
    private static final DomainPath ACPI = DomainPath.of("features/acpi");
    private static final DomainPath SMM = DomainPath.of("features/smm");
    private static final DomainPath SMM_STATE = DomainPath.of("features/smm/@state");

    private final Platform platform;
    private final TreeBuilder tree;

    private PlatformTree(Platform platform, TreeBuilder tree) {
        this.platform = platform;
        this.tree = tree;
    }

    /** Writes {@code platform} into {@code tree}, which holds the profile's other statements already. */
    public static void write(Platform platform, TreeBuilder tree) {
        PlatformTree writer = new PlatformTree(platform, tree);
        writer.machine();
        writer.firmware();
        writer.launchSecurity();
        writer.features();
    }

    private void machine() {
        String hypervisor = platform.hypervisor().value().name().toLowerCase(Locale.ROOT);
        tree.put(TYPE, hypervisor, platform.hypervisor().origin());
        tree.put(OS_TYPE, "hvm", platform.architecture().origin());
        tree.put(
                ARCHITECTURE,
                platform.architecture().value().libvirtName(),
                platform.architecture().origin());
        Stated<Machine> machine = platform.effectiveMachine();
        tree.put(MACHINE, machine.value().name(), machine.origin());
    }

    private void firmware() {
        Origin origin = platform.effectiveFirmware().origin();
        if (platform.isUefi()) {
            tree.put(FIRMWARE, "efi", origin);
        } else {
            tree.leaveOut(FIRMWARE, origin);
        }
        Stated<Boolean> stateless = platform.effectiveStateless();
        if (stateless != null && (stateless.value() || platform.isMeasured())) {
            tree.put(STATELESS, stateless.value() ? "yes" : "no", stateless.origin());
        }
        Stated<SecureBootState> secureBoot = platform.secureBoot();
        if (secureBoot != null) {
            secureBoot(secureBoot);
        }
    }

    private void secureBoot(Stated<SecureBootState> stated) {
        Origin origin = stated.origin();
        switch (stated.value()) {
            case ENFORCED -> {
                feature(SECURE_BOOT, "yes", origin);
                feature(ENROLLED_KEYS, "yes", origin);
            }
            case SETUP_MODE -> {
                feature(SECURE_BOOT, "yes", origin);
                feature(ENROLLED_KEYS, "no", origin);
            }
            case NOT_ENFORCED -> refuse(ENROLLED_KEYS, origin);
            case ABSENT -> {
                refuse(SECURE_BOOT, origin);
                refuse(ENROLLED_KEYS, origin);
            }
        }
        if (platform.needsSmm() && platform.isUefi()) {
            // libvirt would add both by itself, but only because the build it found asks for them. Stating them makes
            // it refuse a build with Secure Boot and without SMM, which protects nothing.
            tree.put(SECURE, "yes", new Origin.Implied(origin));
            if (tree.root().origin(SMM).isEmpty()) {
                tree.put(SMM_STATE, "on", new Origin.Implied(origin));
            }
        }
    }

    private void feature(DomainPath feature, String enabled, Origin origin) {
        tree.put(feature, enabled, origin);
    }

    /** Refuses a firmware feature. BIOS has none, and libvirt accepts the element only beside {@code firmware='efi'}. */
    private void refuse(DomainPath feature, Origin origin) {
        if (platform.isUefi()) {
            feature(feature, "no", origin);
        }
    }

    private void launchSecurity() {
        Stated<Platform.LaunchSecurity> stated = platform.launchSecurity();
        if (stated == null) {
            return;
        }
        Platform.LaunchSecurity security = stated.value();
        tree.put(LAUNCH_SECURITY, security.type().libvirtName(), stated.origin());
        if (!security.policy().isEmpty()) {
            tree.put(POLICY, security.policy(), stated.origin());
        }
        if (platform.isUefi()
                && platform.architecture().value().isX86()
                && tree.root().origin(SMM).isEmpty()) {
            // Keeps libvirt from choosing a build that needs SMM, which does not work for these guests.
            tree.put(SMM_STATE, "off", new Origin.Implied(stated.origin()));
        }
    }

    private void features() {
        Architecture architecture = platform.architecture().value();
        boolean usual = architecture.isX86() || architecture == Architecture.AARCH64 && platform.isUefi();
        if (usual && !tree.isLeftOut(ACPI)) {
            tree.root().at(ACPI, new Origin.Implied(platform.architecture().origin()));
        }
        boolean onlyIfNeeded = architecture.isX86()
                && platform.isUefi()
                && !platform.needsSmm()
                && tree.root().origin(SMM).isEmpty();
        if (onlyIfNeeded) {
            Origin origin = new Origin.Implied(platform.effectiveFirmware().origin());
            tree.put(SMM_STATE, "on", origin);
            tree.root().at(SMM, origin).occurs(new Occurrence.IfFirmwareNeedsSmm());
        }
    }
}
