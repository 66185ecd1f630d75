package io.github.domainwright.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.kubevirt.ClusterResources;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.kubevirt.ManifestText;
import io.github.domainwright.kubevirt.NetworkSource;
import io.github.domainwright.kubevirt.VolumeSource;
import io.github.domainwright.kubevirt.WebhookJudge;
import io.github.domainwright.nova.NovaJudge;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.InvalidGuestException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a domain says: what is emitted for it is nothing that a target ignores or refuses, and nothing vanishes. */
class RandomDomainsTest {
    private static final int DOMAINS = 1600;

    @Test
    void novaIgnoresAndRefusesNothing() {
        int carried = 0;
        for (long seed = 0; seed < DOMAINS; seed++) {
            NovaTranslation nova = NovaTranslation.of(RandomDomain.of(seed));
            if (nova.violations().isEmpty()) {
                carried++;
                assertThat(NovaJudge.objections(nova.imageProperties(), nova.flavorExtraSpecs()))
                        .as("seed %s", seed)
                        .isEmpty();
            }
        }
        assertThat(carried).isPositive();
    }

    @Test
    void kubeVirtRefusesNothing() {
        int carried = 0;
        for (long seed = 0; seed < DOMAINS; seed++) {
            KubeVirtTranslation kubeVirt = KubeVirtTranslation.of(RandomDomain.of(seed));
            if (kubeVirt.violations().isEmpty()) {
                carried++;
                assertThat(WebhookJudge.objections(kubeVirt.manifest()))
                        .as("seed %s", seed)
                        .isEmpty();
                readsTheSame(kubeVirt.manifest());
            }
        }
        assertThat(carried).isPositive();
    }

    private static void readsTheSame(Mapping manifest) {
        ClusterResources resources = ClusterResources.none();
        try {
            ManifestText.yaml(manifest, resources);
        } catch (InvalidGuestException e) {
            for (InvalidGuestException.Problem problem : e.problems()) {
                String name = problem.reason().replaceAll("(?s).*'(.*)'.*", "$1");
                resources = problem.reason().contains("volume")
                        ? resources.volume(name, VolumeSource.dataVolume("root"))
                        : resources.network(name, NetworkSource.multus("lab"));
            }
        }
        assertThat(Yaml.read(ManifestText.yaml(manifest, resources)))
                .isEqualTo(Yaml.read(ManifestText.json(manifest, resources)));
    }

    /** A word that nobody knows is noticed, wherever it stands. */
    @Test
    void nothingVanishes() {
        for (long seed = 0; seed < DOMAINS / 40; seed++) {
            for (Element changed : withUnknownWord(RandomDomain.of(seed).root())) {
                DomainTree tree = new DomainTree(changed);
                assertThat(isNoticed(NovaTranslation.of(tree).losses()))
                        .as("%s", changed)
                        .isTrue();
                assertThat(isNoticed(KubeVirtTranslation.of(tree).losses()))
                        .as("%s", changed)
                        .isTrue();
            }
        }
    }

    private static boolean isNoticed(List<Loss> losses) {
        return losses.stream().anyMatch(loss -> loss.place().toString().contains("unheard-of"));
    }

    /** Returns {@code element} as often as there are elements in it, each time another one with an attribute more. */
    private static List<Element> withUnknownWord(Element element) {
        List<Element> changed = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>(element.attributes());
        attributes.add(new Attribute("unheard-of", Value.of("x"), Origin.UNKNOWN));
        changed.add(element.withAttributes(attributes));
        List<Node> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element child
                    && !(child.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm)) {
                for (Element other : withUnknownWord(child)) {
                    List<Node> others = new ArrayList<>(children);
                    others.set(i, other);
                    changed.add(element.withChildren(others));
                }
            }
        }
        return changed;
    }

    @Test
    void aWordThatNobodyKnowsMatters() {
        DomainTree tree =
                new DomainTree(withUnknownWord(RandomDomain.of(1).root()).get(0));

        assertThat(NovaTranslation.of(tree).losses()).anyMatch(loss -> loss.of() == Concept.OTHER && loss.matters());
        assertThat(KubeVirtTranslation.of(tree).losses())
                .anyMatch(loss -> loss.of() == Concept.OTHER && loss.matters());
    }
}
