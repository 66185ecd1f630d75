package io.github.domainwright.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.kubevirt.ClusterResources;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.kubevirt.ManifestText;
import io.github.domainwright.nova.NovaCommands;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.PlatformTree;
import io.github.domainwright.platform.Stated;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.xml.DomainWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each state of Secure Boot, on each architecture, for each target: what is emitted is in a golden file, or a rule refuses
 * it. {@code EXPECTED_UPDATE=1} writes the files anew.
 */
class SecureBootStatesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/domainwright/target/states");

    static Stream<Arguments> combinations() {
        return Stream.of(SecureBootState.values())
                .flatMap(state -> Stream.of(Architecture.values())
                        .flatMap(architecture -> Stream.of(ProfileTarget.values())
                                .map(target -> Arguments.of(state, architecture, target))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void isAGoldenFileOrARule(SecureBootState state, Architecture architecture, ProfileTarget target)
            throws IOException {
        String outcome = outcome(tree(state, architecture), target);
        Path file = GOLDEN.resolve(
                "%s-%s-%s.txt".formatted(state, architecture, target).toLowerCase(Locale.ROOT));
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, outcome);
        }
        assertThat(outcome).isEqualTo(Files.readString(file));
    }

    /** Where more than one target takes a state, it means the same on all of them. */
    @ParameterizedTest
    @MethodSource("combinations")
    void meansTheSameEverywhere(SecureBootState state, Architecture architecture, ProfileTarget target) {
        DomainTree tree = tree(state, architecture);
        String outcome = outcome(tree, target);
        if (outcome.startsWith("refused")) {
            return;
        }
        boolean isOn = state == SecureBootState.ENFORCED || state == SecureBootState.SETUP_MODE;
        boolean saysOn = switch (target) {
            case LIBVIRT -> outcome.contains("<feature enabled='yes' name='secure-boot'/>");
            case NOVA ->
                outcome.contains("os_secure_boot=required")
                        && outcome.contains("hw_firmware_type=uefi")
                        && outcome.contains("hw_machine_type=q35");
            case KUBEVIRT -> outcome.contains("secureBoot: true") && outcome.contains("smm:");
        };
        assertThat(saysOn).isEqualTo(isOn);
        boolean saysKeys = switch (target) {
            case LIBVIRT -> true;
            case NOVA -> !isOn || outcome.contains("ENROLLED_KEYS has to be accepted");
            case KUBEVIRT -> state != SecureBootState.SETUP_MODE;
        };
        assertThat(saysKeys).isTrue();
    }

    @Test
    void hasNoOtherFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.count()).isEqualTo(combinations().count());
        }
    }

    private static DomainTree tree(SecureBootState state, Architecture architecture) {
        TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);
        tree.put(DomainPath.of("name/text()"), "guest", Origin.UNKNOWN);
        tree.put(DomainPath.of("memory/@unit"), "KiB", Origin.UNKNOWN);
        tree.put(DomainPath.of("memory/text()"), "1048576", Origin.UNKNOWN);
        PlatformTree.write(
                new Platform(
                        new Stated<>(architecture, Origin.UNKNOWN),
                        new Stated<>(Hypervisor.KVM, Origin.UNKNOWN),
                        null,
                        null,
                        null,
                        new Stated<>(state, Origin.UNKNOWN),
                        null,
                        TargetVersions.UNKNOWN),
                tree);
        return tree.build();
    }

    private static String outcome(DomainTree tree, ProfileTarget target) {
        List<Violation> violations = new ArrayList<>(RuleCatalogue.check(tree).stream()
                .filter(violation -> violation.rule().severity() == Severity.ERROR)
                .toList());
        NovaTranslation nova = NovaTranslation.of(tree);
        KubeVirtTranslation kubeVirt = KubeVirtTranslation.of(tree);
        violations.addAll(
                switch (target) {
                    case LIBVIRT -> List.of();
                    case NOVA -> nova.violations();
                    case KUBEVIRT -> kubeVirt.violations();
                });
        if (!violations.isEmpty()) {
            return violations.stream()
                    .map(violation ->
                            "refused: %s %s%n".formatted(violation.rule().id(), violation.message()))
                    .collect(Collectors.joining());
        }
        return switch (target) {
            case LIBVIRT -> DomainWriter.toXml(new DomainTree(automatic(tree.root())));
            case NOVA ->
                NovaCommands.setImage(nova.imageProperties(), "IMAGE").replace(" --", "\n  --") + "\n"
                        + losses(nova.losses());
            case KUBEVIRT ->
                ManifestText.yaml(kubeVirt.manifest(), ClusterResources.none()) + losses(kubeVirt.losses());
        };
    }

    /** Returns what is written where libvirt chooses the firmware. */
    private static Element automatic(Element element) {
        return element.withChildren(element.children().stream()
                .filter(child -> !(child instanceof Element inner
                        && inner.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm))
                .map(child -> child instanceof Element inner ? automatic(inner) : child)
                .toList());
    }

    private static String losses(List<Loss> losses) {
        return losses.stream()
                .map(loss -> "%s %s%n".formatted(loss.of(), loss.matters() ? "has to be accepted" : "is lost"))
                .collect(Collectors.joining());
    }
}
