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
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.InvalidGuestException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a domain says: what is emitted for it is nothing that a target ignores or refuses, and nothing vanishes. */
class RandomDomainsTest {
    private static final int DOMAINS = 4000;

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

    /** A word that nobody knows is a loss that has to be accepted, wherever it stands. */
    @Test
    void nothingVanishes() {
        for (long seed = 0; seed < DOMAINS / 20; seed++) {
            DomainTree tree = RandomDomain.of(seed);
            for (DomainTree changed : withUnknownWord(tree)) {
                assertThat(NovaTranslation.of(changed).losses().size()
                                + NovaTranslation.of(changed).violations().size())
                        .as("seed %s", seed)
                        .isGreaterThanOrEqualTo(
                                NovaTranslation.of(tree).losses().size());
                assertThat(isNoticed(NovaTranslation.of(changed).losses())).isTrue();
                assertThat(isNoticed(KubeVirtTranslation.of(changed).losses())).isTrue();
            }
        }
    }

    private static boolean isNoticed(List<Loss> losses) {
        return losses.stream().anyMatch(loss -> loss.place().toString().contains("unheard-of"));
    }

    /** Returns {@code tree} with an attribute and with an element that nobody knows, in the root and in each child. */
    private static List<DomainTree> withUnknownWord(DomainTree tree) {
        List<DomainTree> changed = new ArrayList<>();
        changed.add(new DomainTree(with(tree.root())));
        List<Node> children = tree.root().children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element child
                    && !List.of("metadata", "maxMemory", "currentMemory").contains(child.name())) {
                List<Node> others = new ArrayList<>(children);
                others.set(i, with(child));
                changed.add(new DomainTree(tree.root().withChildren(others)));
            }
        }
        return changed;
    }

    private static Element with(Element element) {
        List<Attribute> attributes = new ArrayList<>(element.attributes());
        attributes.add(new Attribute("unheard-of", Value.of("x"), Origin.UNKNOWN));
        return element.withAttributes(attributes);
    }

    @Test
    void aWordThatNobodyKnowsMatters() {
        DomainTree tree = RandomDomain.of(1);
        assertThat(NovaTranslation.of(new DomainTree(with(tree.root()))).losses())
                .anyMatch(loss -> loss.of() == Concept.OTHER && loss.matters());
        assertThat(DomainPath.of("").toString()).isEmpty();
    }
}
