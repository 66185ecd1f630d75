package io.github.domainwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareFeature;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.PinnedFirmware;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.platform.OptionSpace.Point;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a document, or a pinned build, must have for what a profile states. Written apart from the code it judges. */
final class Guarantees {
    private static final String FEATURE = "os/firmware/feature[@name='%s']/@enabled";

    private static final Map<String, DomainPath> PATHS = new ConcurrentHashMap<>();

    private final Point point;
    private final DomainTree document;

    private Guarantees(Point point, DomainTree document) {
        this.point = point;
        this.document = document;
    }

    /** Asserts that the document in which libvirt chooses the firmware has what {@code point} states. */
    static void ofDocument(Point point, DomainTree document) {
        Guarantees guarantees = new Guarantees(point, document);
        SecureBootState state = state(point);
        if (state != null) {
            guarantees.secureBoot(state);
        }
        guarantees.launchSecurity();
        guarantees.statements();
    }

    private void secureBoot(SecureBootState state) {
        switch (state) {
            case ENFORCED -> enabled("yes", "yes");
            case SETUP_MODE -> enabled("yes", "no");
            case NOT_ENFORCED ->
                assertThat(isBios() || is(FEATURE.formatted("enrolled-keys"), "no"))
                        .isTrue();
            case ABSENT ->
                assertThat(isBios()
                                || is(FEATURE.formatted("secure-boot"), "no")
                                        && is(FEATURE.formatted("enrolled-keys"), "no"))
                        .isTrue();
        }
    }

    private void enabled(String secureBoot, String enrolledKeys) {
        has("os/@firmware", "efi");
        has(FEATURE.formatted("secure-boot"), secureBoot);
        has(FEATURE.formatted("enrolled-keys"), enrolledKeys);
        if (architecture().isX86()) {
            has("os/type/@arch", "x86_64");
            assertThat(text("os/type/@machine")).containsPattern("^(q35|pc-q35-.*)$");
            has("features/smm/@state", "on");
            has("os/loader/@secure", "yes");
            assertThat(has("features/acpi")).as("ACPI").isTrue();
        } else {
            assertThat(text("os/loader/@secure")).isNotEqualTo("yes");
            protectedOnArm();
        }
        assertThat(text("launchSecurity/@type"))
                .as("launch security beside Secure Boot on x86")
                .isIn(architecture().isX86() ? new Object[] {""} : new Object[] {"", "sev", "sev-snp", "tdx"});
    }

    /** A target that is known to be unable to protect the keys is refused; an unknown one is warned about. */
    private void protectedOnArm() {
        if (architecture() == Architecture.AARCH64) {
            TargetVersions target = point.platform().target();
            assertThat(target.libvirt().map(version -> version.isAtLeast(12, 1)).orElse(true))
                    .isTrue();
            assertThat(target.qemu().map(version -> version.isAtLeast(10, 1)).orElse(true))
                    .isTrue();
        }
    }

    private void launchSecurity() {
        Stated<Platform.LaunchSecurity> stated = point.platform().launchSecurity();
        if (stated == null) {
            assertThat(has("launchSecurity")).isFalse();
            return;
        }
        LaunchSecurityType type = stated.value().type();
        has("launchSecurity/@type", type.libvirtName());
        assertThat(text("launchSecurity/policy/text()"))
                .isEqualTo(stated.value().policy());
        if (type.isMeasured()) {
            has("os/loader/@stateless", "yes");
            assertThat(has("os/nvram")).isFalse();
            assertThat(text("features/smm/@state")).isNotEqualTo("on");
        }
    }

    /** What is stated about one node stands there, word for word. */
    private void statements() {
        has("os/type/@arch", architecture().libvirtName());
        if (point.platform().machine() != null) {
            has("os/type/@machine", point.platform().machine().value().name());
        }
        if (point.smm() != null) {
            has("features/smm/@state", point.smm() ? "on" : "off");
        }
        if (point.acpi() != null) {
            assertThat(has("features/acpi")).isEqualTo(point.acpi());
        }
        if (point.tpm() != null) {
            has("devices/tpm/@model", point.tpm().model());
            has("devices/tpm/backend/@version", point.tpm().version());
        }
        Stated<Boolean> stateless = point.platform().stateless();
        if (stateless != null && stateless.value()) {
            has("os/loader/@stateless", "yes");
        }
    }

    /** Asserts that the build that was pinned for {@code point} has what it states. */
    static void ofBuild(Point point, String source, FirmwareBuild build, PinnedFirmware pinned) {
        Supplier<String> what = () -> source + ": " + build.name() + " for " + point;
        SecureBootState state = state(point);
        boolean needsFeature = state == SecureBootState.ENFORCED || state == SecureBootState.SETUP_MODE;
        boolean isX86 = point.platform().architecture().value().isX86();
        if (needsFeature) {
            assertThat(build.has(FirmwareFeature.SECURE_BOOT)).as(what).isTrue();
        }
        if (needsFeature && isX86) {
            assertThat(build.has(FirmwareFeature.REQUIRES_SMM)).as(what).isTrue();
            assertThat(pinned.loader().secure()).as(what).isEqualTo(Tristate.YES);
            assertThat(pinned.requiresSmm()).as(what).isTrue();
        }
        if (state != null) {
            assertThat(build.has(FirmwareFeature.ENROLLED_KEYS)).as(what).isEqualTo(state == SecureBootState.ENFORCED);
        }
        if (state == SecureBootState.ABSENT) {
            assertThat(build.has(FirmwareFeature.SECURE_BOOT)).as(what).isFalse();
        }
        if (Boolean.FALSE.equals(point.smm())) {
            assertThat(build.has(FirmwareFeature.REQUIRES_SMM)).as(what).isFalse();
        }
        if (build.mapping() instanceof FirmwareMapping.SplitFlash split) {
            assertThat(pinned.loader().readonly()).as(what).isEqualTo(Tristate.YES);
            assertThat(pinned.loader().path())
                    .as(what)
                    .isEqualTo(split.executable().path());
            assertThat(pinned.nvram().orElseThrow().template())
                    .as(what)
                    .isEqualTo(split.template().path());
        }
        confidential(point, build, what);
    }

    private static void confidential(Point point, FirmwareBuild build, Supplier<String> what) {
        Map<LaunchSecurityType, FirmwareFeature> needed = Map.of(
                LaunchSecurityType.SEV, FirmwareFeature.AMD_SEV,
                LaunchSecurityType.SEV_ES, FirmwareFeature.AMD_SEV_ES,
                LaunchSecurityType.SEV_SNP, FirmwareFeature.AMD_SEV_SNP,
                LaunchSecurityType.TDX, FirmwareFeature.INTEL_TDX);
        Stated<Platform.LaunchSecurity> stated = point.platform().launchSecurity();
        if (stated != null) {
            assertThat(build.has(needed.get(stated.value().type()))).as(what).isTrue();
        } else {
            assertThat(build.has(FirmwareFeature.AMD_SEV_SNP) || build.has(FirmwareFeature.INTEL_TDX))
                    .as(() -> "an ordinary guest got a confidential build: " + what.get())
                    .isFalse();
        }
    }

    private static @Nullable SecureBootState state(Point point) {
        Stated<SecureBootState> stated = point.platform().secureBoot();
        return stated == null ? null : stated.value();
    }

    private Architecture architecture() {
        return point.platform().architecture().value();
    }

    private boolean isBios() {
        return !has("os/@firmware") && !has("os/firmware");
    }

    private boolean is(String path, String value) {
        return text(path).equals(value);
    }

    private static DomainPath path(String path) {
        return PATHS.computeIfAbsent(path, DomainPath::of);
    }

    private boolean has(String path) {
        return document.has(path(path));
    }

    private void has(String path, String value) {
        assertThat(text(path)).as(() -> path + " of " + point).isEqualTo(value);
    }

    private String text(String path) {
        return document.literal(path(path)).orElse("");
    }
}
