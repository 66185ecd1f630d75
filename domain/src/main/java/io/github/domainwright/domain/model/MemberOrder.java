package io.github.domainwright.domain.model;

import io.github.domainwright.domain.model.Member.AttributeMember;
import io.github.domainwright.domain.model.Member.ElementMember;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Where libvirt writes a new attribute or child among those that an element has; unknown ones keep their places. */
final class MemberOrder {
    /** Nothing is known about the order. */
    static final MemberOrder NONE = new MemberOrder(List.of());

    private static final int UNKNOWN = -1;

    private final Map<String, Integer> attributes = new HashMap<>();
    private final Map<String, Integer> children = new HashMap<>();

    MemberOrder(List<Member> members) {
        for (Member member : members) {
            if (member instanceof AttributeMember<?> attribute) {
                attributes.putIfAbsent(attribute.name(), attributes.size());
            } else if (member instanceof ElementMember child) {
                children.putIfAbsent(child.name().local(), children.size());
            }
        }
    }

    /** Returns the index at which the attribute {@code name} is inserted. */
    int placeOf(String name, List<Attribute> present) {
        return place(rank(attributes, name), present, attribute -> rank(attributes, attribute.name()));
    }

    /** Returns the index at which the child {@code name} is inserted: behind the last of its name if there is one. */
    int placeOf(XmlName name, List<Node> present) {
        for (int at = present.size() - 1; at >= 0; at--) {
            if (present.get(at) instanceof Element element && local(element).equals(name.local())) {
                return at + 1;
            }
        }
        return place(rank(children, name.local()), present, this::rank);
    }

    private int rank(Node node) {
        return node instanceof Element element ? rank(children, local(element)) : UNKNOWN;
    }

    private static String local(Element element) {
        return element.name().substring(element.name().indexOf(':') + 1);
    }

    private static int rank(Map<String, Integer> ranks, String name) {
        return ranks.getOrDefault(name, UNKNOWN);
    }

    /** Behind the last that comes earlier; else before the first that comes later; else at the end. */
    private static <N> int place(int rank, List<N> present, ToIntFunction<N> ranks) {
        int firstLater = present.size();
        if (rank == UNKNOWN) {
            return firstLater;
        }
        for (int at = present.size() - 1; at >= 0; at--) {
            int other = ranks.applyAsInt(present.get(at));
            if (other != UNKNOWN && other <= rank) {
                return at + 1;
            }
            firstLater = other > rank ? at : firstLater;
        }
        return firstLater;
    }
}
