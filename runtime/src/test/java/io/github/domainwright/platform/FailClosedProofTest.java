package io.github.domainwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import io.github.domainwright.platform.OptionSpace.Point;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Each point of the option space is refused, or what is emitted for it carries every guarantee that the profile states:
 * both where libvirt chooses the firmware and where it is pinned from a distribution.
 */
final class FailClosedProofTest {
    private final Map<String, FirmwareSource> sources = FirmwareTable.builtIn().all();
    private final Map<String, Boolean> checked = new HashMap<>();
    private long points;
    private long refused;
    private long accepted;
    private long pinned;
    private long withoutBuild;

    @Test
    void refusesOrGuarantees(TestReporter reporter) {
        OptionSpace.forEach(this::check);
        reporter.publishEntry(Map.of(
                "points", String.valueOf(points),
                "refused by a rule", String.valueOf(refused),
                "accepted, document checked", String.valueOf(accepted),
                "pinned documents checked", String.valueOf(pinned),
                "pinned refused by selection", String.valueOf(withoutBuild)));
        assertThat(points).isEqualTo(refused + accepted);
        assertThat(accepted).isPositive();
        assertThat(pinned).isPositive();
    }

    private void check(Point point) {
        points++;
        DomainTree tree = tree(point);
        boolean isRefused = RuleCatalogue.check(tree, point.platform().target()).stream()
                .anyMatch(violation -> violation.rule().severity() == Severity.ERROR);
        if (isRefused) {
            refused++;
            return;
        }
        accepted++;
        // The emitter writes what the renderer writes; the document is judged as a reader sees it.
        DomainTree document = read(DomainWriter.toXml(automatic(tree)));
        Guarantees.ofDocument(point, document);
        if (point.platform().isUefi()) {
            checkPinned(point, tree);
        }
    }

    private void checkPinned(Point point, DomainTree tree) {
        FirmwareRequirement requirement = PlatformRequirement.of(point.platform(), tree);
        if (checked.putIfAbsent(requirement.toString(), true) != null) {
            return;
        }
        sources.forEach((name, source) -> source.select(requirement)
                .chosen()
                .ifPresentOrElse(
                        build -> {
                            pinned++;
                            Guarantees.ofBuild(
                                    point,
                                    name,
                                    build,
                                    source.select(requirement).pin());
                        },
                        () -> withoutBuild++));
    }

    private static DomainTree tree(Point point) {
        TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);
        tree.put("name/text()", "guest", Origin.UNKNOWN);
        tree.put("memory/text()", "1048576", Origin.UNKNOWN);
        if (point.smm() != null) {
            tree.put("features/smm/@state", point.smm() ? "on" : "off", Origin.UNKNOWN);
        }
        if (point.acpi() != null) {
            if (point.acpi()) {
                tree.root().at(DomainPath.of("features/acpi"), Origin.UNKNOWN);
            } else {
                tree.leaveOut(DomainPath.of("features/acpi"), Origin.UNKNOWN);
            }
        }
        if (point.tpm() != null) {
            tree.put("devices/tpm/@model", point.tpm().model(), Origin.UNKNOWN);
            tree.put("devices/tpm/backend/@type", "emulator", Origin.UNKNOWN);
            tree.put("devices/tpm/backend/@version", point.tpm().version(), Origin.UNKNOWN);
        }
        PlatformTree.write(point.platform(), tree);
        return tree.build();
    }

    private static DomainTree read(String xml) {
        try {
            return DomainReader.read(xml);
        } catch (UnreadableDomainException e) {
            throw new AssertionError(xml, e);
        }
    }

    /** Returns the document for libvirt's own choice: without what only a pinned build would need. */
    private static DomainTree automatic(DomainTree tree) {
        return new DomainTree(automatic(tree.root()));
    }

    private static Element automatic(Element element) {
        return element.withChildren(element.children().stream()
                .filter(child -> !(child instanceof Element inner
                        && inner.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm))
                .map(child -> child instanceof Element inner ? automatic(inner) : child)
                .toList());
    }

    @Test
    void noticesALostGuarantee() {
        Point point = OptionSpace.plainSecureBoot();
        String whole = DomainWriter.toXml(automatic(tree(point)));
        Guarantees.ofDocument(point, read(whole));
        List<String> weakened = List.of(
                whole.replace("secure='yes'", "secure='no'"),
                whole.replace("<smm state='on'/>", "<smm state='off'/>"),
                whole.replace("enabled='yes' name='secure-boot'", "enabled='no' name='secure-boot'"),
                whole.replace("enabled='yes' name='enrolled-keys'", "enabled='no' name='enrolled-keys'"),
                whole.replace("firmware='efi'", ""),
                whole.replace("machine='q35'", "machine='pc'"));
        assertThat(weakened)
                .doesNotContain(whole)
                .allSatisfy(document -> assertThatThrownBy(() -> Guarantees.ofDocument(point, read(document)))
                        .isInstanceOf(AssertionError.class));
    }
}
