package io.github.domainwright.cli.preflight;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** Gives a profile's document a name: libvirt places a guest's variables by it. Its other holes decide nothing here. */
final class NamedGuest {
    private static final String NAME = "name";
    private static final String USUAL = "guest";

    private NamedGuest() {}

    static DomainTree of(DomainTree profile) {
        boolean isKnown = profile.root().element(NAME).flatMap(Element::text).isPresent();
        if (isKnown) {
            return profile;
        }
        List<Node> children = new ArrayList<>();
        for (Node child : profile.root().children()) {
            children.add(child instanceof Element element && element.name().equals(NAME) ? named(element) : child);
        }
        return profile.withRoot(profile.root().withChildren(children));
    }

    private static Element named(Element name) {
        return name.withChildren(List.of(new Node.Text(Value.of(USUAL), name.origin())));
    }
}
