package io.github.domainwright.kubevirt;

import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Loss;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.target.Translations;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * A domain as a {@code VirtualMachine} of KubeVirt.
 *
 * @param manifest the object, with holes where the domain has parameters and where the cluster's resources go
 * @param losses what KubeVirt does not carry
 * @param violations what keeps it from going to KubeVirt; if there are any, the rest is not complete
 */
public record KubeVirtTranslation(Mapping manifest, List<Loss> losses, List<Violation> violations) {
    private static final Translations TRANSLATIONS =
            Translations.read(KubeVirtTranslation.class, "kubevirt-translation.tsv");

    /** Copies the lists. */
    public KubeVirtTranslation {
        losses = List.copyOf(losses);
        violations = List.copyOf(violations);
    }

    /** Translates {@code tree}. */
    public static KubeVirtTranslation of(DomainTree tree) {
        Ledger ledger = new Ledger(tree, ProfileTarget.KUBEVIRT);
        ManifestBuilder manifest = new ManifestBuilder(ledger);
        manifest.set("apiVersion", Scalar.text("kubevirt.io/v1"));
        manifest.set("kind", Scalar.text(KubeVirtFields.ROOT));
        // A domain that is defined is not started.
        manifest.set("spec.runStrategy", Scalar.text("Halted"));
        identity(manifest);
        KubeVirtPlatform.translate(manifest);
        KubeVirtSecurity.translate(manifest);
        KubeVirtCpuAndMemory.translate(manifest);
        KubeVirtClock.translate(manifest);
        KubeVirtDisks.translate(manifest);
        KubeVirtInterfaces.translate(manifest);
        KubeVirtDevices.translate(manifest);
        TRANSLATIONS.settle(ledger, manifest);
        return new KubeVirtTranslation(manifest.build(), ledger.losses(), ledger.violations());
    }

    private static void identity(ManifestBuilder manifest) {
        text(manifest, "name").ifPresent(name -> manifest.set("metadata.name", Scalar.name(name.value())));
        Optional<Element> uuid = manifest.ledger().tree().element(DomainPath.of("uuid"));
        text(manifest, "uuid")
                .ifPresent(text -> manifest.set(
                        "spec.template.spec.domain.firmware.uuid",
                        Scalar.text(text.value(), ""),
                        uuid.orElseThrow().occurrence()));
    }

    private static Optional<Node.Text> text(ManifestBuilder manifest, String path) {
        manifest.ledger().take(path + "/text()");
        return manifest.ledger()
                .tree()
                .element(DomainPath.of(path))
                .flatMap(element -> element.children().stream()
                        .filter(Node.Text.class::isInstance)
                        .map(Node.Text.class::cast)
                        .findFirst());
    }
}
