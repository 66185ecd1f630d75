package io.github.domainwright.domain.model;

import io.github.domainwright.domain.model.Member.AttributeMember;
import io.github.domainwright.domain.model.Member.ChildMember;
import io.github.domainwright.domain.model.Member.ContentMember;
import io.github.domainwright.domain.model.Member.ElementMember;
import io.github.domainwright.domain.model.Member.LeafMember;
import io.github.domainwright.domain.model.Member.TextMember;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Walks through a document along the members of its model, and finds what they leave over. */
public final class UnmodelledNodes {
    private final List<UnmodelledNode> found = new ArrayList<>();

    private UnmodelledNodes() {}

    /** Returns the nodes of {@code document} that no view names, where {@code root} is the type of its root. */
    public static List<UnmodelledNode> of(DomainTree document, ElementType<?, ?> root) {
        UnmodelledNodes nodes = new UnmodelledNodes();
        nodes.walk("", ElementReader.of(document), root.members());
        return List.copyOf(nodes.found);
    }

    private void walk(String path, ElementReader reader, List<Member> members) {
        attributes(path, reader.element(), members);
        if (!has(members, TextMember.class)
                && reader.element().text().filter(text -> !text.isBlank()).isPresent()) {
            found.add(new UnmodelledNode(path + "text()", reader.element().origin()));
        }
        if (!has(members, ContentMember.class)) {
            children(path, reader, members);
        }
    }

    private static boolean has(List<Member> members, Class<? extends Member> kind) {
        return members.stream().anyMatch(kind::isInstance);
    }

    private void attributes(String path, Element element, List<Member> members) {
        for (Attribute attribute : element.attributes()) {
            boolean isNamed = members.stream()
                    .anyMatch(member -> member instanceof AttributeMember<?> named
                            && named.name().equals(attribute.name()));
            if (!isNamed && !Scope.isDeclaration(attribute)) {
                found.add(new UnmodelledNode(path + "@" + attribute.name(), attribute.origin()));
            }
        }
    }

    private void children(String path, ElementReader reader, List<Member> members) {
        Map<String, Integer> counts = new HashMap<>();
        reader.element().elements().forEach(child -> counts.merge(child.name(), 1, Integer::sum));
        Map<String, Integer> numbers = new HashMap<>();
        Set<ElementMember> seen = new HashSet<>();
        reader.element().elements().forEach(child -> {
            int number = numbers.merge(child.name(), 1, Integer::sum);
            String step = path + child.name() + (counts.get(child.name()) == 1 ? "" : "[" + number + "]");
            Optional<ElementMember> member = elementMembers(members)
                    .filter(named -> reader.scope().isCalled(named.name(), child))
                    .filter(named -> seen.add(named) || named.isRepeated())
                    .findFirst();
            member.ifPresentOrElse(
                    named -> walk(step + "/", reader.inside(child), inside(named)),
                    () -> found.add(new UnmodelledNode(step, child.origin())));
        });
    }

    private static Stream<ElementMember> elementMembers(List<Member> members) {
        return members.stream().filter(ElementMember.class::isInstance).map(ElementMember.class::cast);
    }

    private static List<Member> inside(ElementMember member) {
        if (member instanceof ChildMember<?, ?> child) {
            return child.type().get().members();
        }
        return member instanceof LeafMember<?> leaf ? List.of(Member.text(leaf.notation())) : List.of();
    }
}
