package io.github.domainwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.kubevirt.WebhookJudge;
import io.github.domainwright.nova.NovaJudge;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.platform.OptionSpace.Point;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Each point of the option space is refused, or what is emitted for it carries every guarantee that the profile states:
 * both where libvirt chooses the firmware and where it is pinned from a distribution.
 */
final class FailClosedProofTest {
    private static final DomainPath NAME = DomainPath.of("name/text()");
    private static final DomainPath MEMORY = DomainPath.of("memory/text()");
    private static final DomainPath SMM_STATE = DomainPath.of("features/smm/@state");
    private static final DomainPath ACPI = DomainPath.of("features/acpi");
    private static final DomainPath TPM_MODEL = DomainPath.of("devices/tpm/@model");
    private static final DomainPath TPM_TYPE = DomainPath.of("devices/tpm/backend/@type");
    private static final DomainPath TPM_VERSION = DomainPath.of("devices/tpm/backend/@version");

    private final Map<String, FirmwareSource> sources = FirmwareTable.builtIn().all();
    private final Map<String, Emitted> documents = new ConcurrentHashMap<>();
    private final Set<String> requirements = ConcurrentHashMap.newKeySet();
    private final LongAdder points = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder pinned = new LongAdder();
    private final LongAdder withoutBuild = new LongAdder();
    private final LongAdder onNova = new LongAdder();
    private final LongAdder onKubeVirt = new LongAdder();

    @Test
    void refusesOrGuarantees(TestReporter reporter) {
        OptionSpace.forEach(this::check);
        reporter.publishEntry(Map.of("carried by Nova", onNova.toString(), "by KubeVirt", onKubeVirt.toString()));
        reporter.publishEntry(Map.of(
                "points", points.toString(),
                "refused by a rule", refused.toString(),
                "accepted, document checked", accepted.toString(),
                "pinned documents checked", pinned.toString(),
                "distinct documents", String.valueOf(documents.size()),
                "distinct requirements", String.valueOf(requirements.size()),
                "pinned refused by selection", withoutBuild.toString()));
        assertThat(points.sum()).isEqualTo(refused.sum() + accepted.sum());
        assertThat(accepted.sum()).isPositive();
        assertThat(pinned.sum()).isPositive();
        assertThat(onNova.sum()).isPositive();
        assertThat(onKubeVirt.sum()).isPositive();
    }

    private void check(Point point) {
        points.increment();
        DomainTree tree = tree(point);
        if (RuleCatalogue.refuses(tree, point.platform().target())) {
            refused.increment();
            return;
        }
        accepted.increment();
        // The emitter writes what the renderer writes; the document is judged as a reader sees it.
        Emitted emitted = documents.computeIfAbsent(DomainWriter.toXml(automatic(tree)), Emitted::of);
        Guarantees.ofDocument(point, emitted.document());
        if (point.platform().isUefi()) {
            checkPinned(point, tree);
        }
        checkTargets(point, emitted);
    }

    /**
     * What is emitted for one document, of which there are few. The judges are asked once for each.
     *
     * @param document the document as a reader sees it
     * @param nova what Nova is told
     * @param kubeVirt what KubeVirt is told
     */
    private record Emitted(DomainTree document, NovaTranslation nova, KubeVirtTranslation kubeVirt) {
        static Emitted of(String xml) {
            DomainTree document = read(xml);
            NovaTranslation nova = NovaTranslation.of(document);
            KubeVirtTranslation kubeVirt = KubeVirtTranslation.of(document);
            if (nova.violations().isEmpty()) {
                assertThat(NovaJudge.objections(nova.imageProperties(), nova.flavorExtraSpecs()))
                        .as(xml)
                        .isEmpty();
            }
            if (kubeVirt.violations().isEmpty()) {
                assertThat(WebhookJudge.objections(kubeVirt.manifest())).as(xml).isEmpty();
            }
            return new Emitted(document, nova, kubeVirt);
        }
    }

    private void checkTargets(Point point, Emitted emitted) {
        if (emitted.nova().violations().isEmpty()) {
            onNova.increment();
            TargetGuarantees.ofNova(point, emitted.nova());
        }
        if (emitted.kubeVirt().violations().isEmpty()) {
            onKubeVirt.increment();
            TargetGuarantees.ofKubeVirt(point, emitted.kubeVirt());
        }
    }

    private void checkPinned(Point point, DomainTree tree) {
        FirmwareRequirement requirement = PlatformRequirement.of(point.platform(), tree);
        if (!requirements.add(requirement.toString())) {
            return;
        }
        sources.forEach((name, source) -> source.select(requirement)
                .chosen()
                .ifPresentOrElse(
                        build -> {
                            pinned.increment();
                            Guarantees.ofBuild(
                                    point,
                                    name,
                                    build,
                                    source.select(requirement).pin());
                        },
                        () -> withoutBuild.increment()));
    }

    private static DomainTree tree(Point point) {
        TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);
        tree.put(NAME, "guest", Origin.UNKNOWN);
        tree.put(MEMORY, "1048576", Origin.UNKNOWN);
        if (point.smm() != null) {
            tree.put(SMM_STATE, point.smm() ? "on" : "off", Origin.UNKNOWN);
        }
        if (Boolean.TRUE.equals(point.acpi())) {
            tree.root().at(ACPI, Origin.UNKNOWN);
        } else if (point.acpi() != null) {
            tree.leaveOut(ACPI, Origin.UNKNOWN);
        }
        if (point.tpm() != null) {
            tree.put(TPM_MODEL, point.tpm().model(), Origin.UNKNOWN);
            tree.put(TPM_TYPE, "emulator", Origin.UNKNOWN);
            tree.put(TPM_VERSION, point.tpm().version(), Origin.UNKNOWN);
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
