package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes the document that libvirt shows after the firmware step. */
final class DomainWriting {
    private final Element domain;
    private final Origin origin;

    private DomainWriting(Element domain) {
        this.domain = domain;
        this.origin = new Origin.Implied(domain.origin());
    }

    /**
     * Returns the completed document.
     *
     * @param os the firmware part of {@code <os>}
     * @param smm the state of SMM
     * @param kernel the firmware that is started as a kernel; nothing for all others
     */
    static DomainTree write(DomainTree document, OsFirmware os, Tristate smm, Optional<String> kernel) {
        DomainWriting writing = new DomainWriting(document.root());
        Element domain = writing.child(
                document.root(), "os", element -> writing.withBootDevice(new OsWriter(element).write(os, kernel)));
        if (smm != Tristate.ABSENT) {
            String state = smm == Tristate.YES ? "on" : "off";
            domain = writing.child(
                    domain, "features", features -> writing.child(features, "smm", writing.withState(state)));
        }
        return document.withRoot(domain);
    }

    /** libvirt also says from where to boot, if nothing else does. */
    private Element withBootDevice(Element os) {
        boolean ordered = os.element("boot").isPresent()
                || domain.element("devices").stream()
                        .flatMap(Element::elements)
                        .anyMatch(device -> device.element("boot").isPresent());
        boolean virtual =
                os.element("type").flatMap(Element::text).filter("hvm"::equals).isPresent();
        return ordered || !virtual
                ? os
                : child(os, "boot", boot -> boot.withAttributes(List.of(attribute("dev", "hd"))));
    }

    private UnaryOperator<Element> withState(String state) {
        return smm -> {
            List<Attribute> attributes = new ArrayList<>(smm.attributes());
            attributes.removeIf(attribute -> attribute.name().equals("state"));
            attributes.add(0, attribute("state", state));
            return smm.withAttributes(attributes);
        };
    }

    /** Changes the first child {@code name}, or adds one to change. */
    private Element child(Element parent, String name, UnaryOperator<Element> change) {
        List<Node> children = new ArrayList<>(parent.children());
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element element && element.name().equals(name)) {
                children.set(i, change.apply(element));
                return parent.withChildren(children);
            }
        }
        children.add(change.apply(new Element(name, List.of(), List.of(), origin)));
        return parent.withChildren(children);
    }

    private Attribute attribute(String name, String value) {
        return new Attribute(name, Value.of(value), origin);
    }
}
