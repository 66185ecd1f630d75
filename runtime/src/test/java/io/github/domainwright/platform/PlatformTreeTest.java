package io.github.domainwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.LibvirtVersion;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What statements about the platform become, case by case: the nodes of the document as {@code platforms.tsv} has them, and
 * the question to a source of firmware.
 */
final class PlatformTreeTest {
    private static final List<String> ATTRIBUTES = List.of(
            "os/type/@arch",
            "os/type/@machine",
            "os/@firmware",
            "os/firmware/feature[@name='secure-boot']/@enabled",
            "os/firmware/feature[@name='enrolled-keys']/@enabled",
            "os/loader/@secure",
            "os/loader/@stateless",
            "features/smm/@state",
            "launchSecurity/@type",
            "launchSecurity/policy/text()");
    private static final DomainPath SMM = DomainPath.of("features/smm");
    private static final DomainPath SMM_STATE = DomainPath.of("features/smm/@state");
    private static final DomainPath ACPI = DomainPath.of("features/acpi");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "platforms.tsv", delimiter = '\t', nullValues = "-", numLinesToSkip = 1)
    void becomes(
            Architecture architecture,
            @Nullable MachineFamily machine,
            @Nullable FirmwareType firmware,
            @Nullable Boolean stateless,
            @Nullable SecureBootState secureBoot,
            @Nullable LaunchSecurityType security,
            @Nullable String smm,
            String nodes) {
        Platform platform = new Platform(
                new Stated<>(architecture, Origin.UNKNOWN),
                new Stated<>(Hypervisor.KVM, Origin.UNKNOWN),
                stated(machine == null ? null : new Machine(machine, "")),
                stated(firmware),
                stated(stateless),
                stated(secureBoot),
                stated(security == null ? null : new Platform.LaunchSecurity(security, security.defaultPolicy())),
                TargetVersions.of("11.3", "9.2"));
        TreeBuilder builder = new TreeBuilder(Origin.UNKNOWN);
        if (smm != null) {
            builder.put(SMM_STATE, smm, Origin.UNKNOWN);
        }

        PlatformTree.write(platform, builder);

        DomainTree tree = builder.build();
        assertThat(tree.literal(DomainPath.of("@type"))).contains("kvm");
        assertThat(tree.literal(DomainPath.of("os/type/text()"))).contains("hvm");
        assertThat(nodes(tree)).isEqualTo(nodes);
        FirmwareRequirement asked = PlatformRequirement.of(platform, tree);
        assertThat(asked.firmware() == FirmwareType.UEFI)
                .isEqualTo(nodes.contains("@firmware=efi") && firmware != FirmwareType.BIOS);
        assertThat(asked.secureBoot()).isEqualTo(Optional.ofNullable(secureBoot));
        assertThat(asked.stateless()).isEqualTo(nodes.contains("stateless=yes"));
        assertThat(asked.smm() == Tristate.NO).isEqualTo(nodes.contains("smm/@state=off"));
        assertThat(asked.launchSecurity().name()).isEqualTo(security == null ? "NONE" : security.name());
        assertThat(asked.libvirt()).contains(LibvirtVersion.parse("11.3"));
    }

    private static String nodes(DomainTree tree) {
        List<String> nodes = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            tree.literal(DomainPath.of(attribute)).ifPresent(value -> nodes.add(name(attribute) + "=" + value));
        }
        if (tree.has(ACPI)) {
            nodes.add("acpi");
        }
        tree.element(SMM)
                .filter(element -> element.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm)
                .ifPresent(element -> nodes.add("(smm only if the firmware needs it)"));
        return String.join(" ", nodes);
    }

    /** Returns what is particular about a path: the feature's name, or its last two steps. */
    private static String name(String attribute) {
        return attribute.contains("'")
                ? attribute.split("'")[1]
                : attribute.replace("os/", "").replace("features/", "");
    }

    private static <T> @Nullable Stated<T> stated(@Nullable T value) {
        return value == null ? null : new Stated<>(value, Origin.UNKNOWN);
    }
}
