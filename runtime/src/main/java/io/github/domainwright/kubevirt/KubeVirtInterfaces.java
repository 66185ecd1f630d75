package io.github.domainwright.kubevirt;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.Optional;

/** Network interfaces, each with the network that the cluster has for it; they are named net0, net1 and so on. */
final class KubeVirtInterfaces {
    private static final DomainPath INTERFACE = DomainPath.of("devices/interface");
    private static final DomainPath BOOT_ORDER = DomainPath.of("devices/interface/boot/@order");
    private static final String PREFIX = "net";

    private final ManifestBuilder manifest;
    private final Ledger ledger;

    private KubeVirtInterfaces(ManifestBuilder manifest) {
        this.manifest = manifest;
        this.ledger = manifest.ledger();
    }

    static void translate(ManifestBuilder manifest) {
        KubeVirtInterfaces part = new KubeVirtInterfaces(manifest);
        // KubeVirt would add one where a guest turns out to have none.
        manifest.domain("devices.autoattachPodInterface", Scalar.truth(false));
        part.ledger.tree().elements(INTERFACE).forEach(part::add);
    }

    private void add(Element card) {
        Optional<Value> network = card.element("source").flatMap(source -> value(source, "network"));
        if (network.isEmpty()) {
            // What the interface is on is lost as OTHER: nothing in this library makes such a one.
            return;
        }
        Mapping entry = Mapping.of("name", Scalar.ordinal(PREFIX, "interfaces"));
        Optional<Value> order = card.element("boot").flatMap(boot -> value(boot, "order"));
        if (order.isPresent()) {
            Origin origin = Ledger.origin(card.element("boot").orElseThrow(), "order");
            entry = entry.with("bootOrder", manifest.number(BOOT_ORDER, origin, order.get()));
            requireNoLaunchSecurity(origin);
        }
        entry = address(card, entry);
        entry = model(card, entry).with(new Mapping.Resource(ResourceKind.BINDING, network.get()));
        manifest.addToDomain("devices.interfaces", entry, card.occurrence());
        manifest.add(
                "spec.template.spec.networks",
                Mapping.of("name", Scalar.ordinal(PREFIX, "networks"))
                        .with(new Mapping.Resource(ResourceKind.NETWORK, network.get())),
                card.occurrence());
    }

    private Optional<Value> value(Element element, String name) {
        if (!name.equals("network")) {
            ledger.take(element, name);
        }
        return element.attribute(name).map(Attribute::value);
    }

    private void requireNoLaunchSecurity(Origin order) {
        if (ledger.tree().has(DomainPath.of("launchSecurity"))) {
            ledger.refuse(
                    KubeVirtRule.BOOT_FROM_NETWORK.text(),
                    BOOT_ORDER,
                    order,
                    "A guest with launch security is to start from the network.");
        }
    }

    private Mapping address(Element card, Mapping entry) {
        Element mac = card.element("mac").orElse(null);
        if (mac == null || mac.attribute("address").isEmpty()) {
            return entry;
        }
        Attribute address = mac.attribute("address").orElseThrow();
        ledger.take(mac, "address");
        Occurrence occurrence = mac.occurrence() instanceof Occurrence.Once ? address.occurrence() : mac.occurrence();
        return entry.with(new Mapping.Field("macAddress", Scalar.text(address.value(), ""), occurrence));
    }

    private Mapping model(Element card, Mapping entry) {
        Optional<Element> model = card.element("model");
        String type = model.map(stated -> ledger.take(stated, "type")).orElse("");
        boolean isKnown = KubeVirtFields.allows("Interface", "model", type);
        if (!isKnown && model.isPresent()) {
            ledger.lose(
                    Concept.INTERFACE_MODEL,
                    DomainPath.of("devices/interface/model/@type"),
                    Ledger.origin(model.get(), "type"));
        }
        return isKnown ? entry.with("model", Scalar.text(type)) : entry;
    }
}
