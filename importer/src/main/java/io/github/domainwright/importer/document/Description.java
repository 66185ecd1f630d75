package io.github.domainwright.importer.document;

import io.github.domainwright.importer.match.Claims;
import io.github.domainwright.importer.match.Match;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.RepeatedElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes a document's elements by words, as far as they go. */
final class Description {
    private final WordChoice choice;

    Description(WordChoice choice) {
        this.choice = choice;
    }

    /** Describes what is in {@code parent}, whose chain is {@code around}. */
    List<Use> children(Element parent, Chain around, Claims claims) {
        Map<String, SiblingOrder> orders = new HashMap<>();
        List<Use> uses = new ArrayList<>();
        parent.elements().forEach(child -> {
            Chain chain = around.inside(child);
            SiblingOrder order = orders.computeIfAbsent(child.name(), name -> new SiblingOrder());
            if (claims.rest(child).isPresent()) {
                uses.addAll(chain.isRepeated() ? whole(chain, claims, order) : some(chain, claims, order));
            }
        });
        return uses;
    }

    /** Describes one of several siblings: all of it or nothing, because a fragment would be another sibling. */
    private List<Use> whole(Chain chain, Claims claims, SiblingOrder order) {
        Claims tried = new Claims(claims);
        List<Use> uses = some(chain, tried, order);
        List<Use> own =
                uses.stream().filter(use -> use.element() == chain.last()).toList();
        Optional<Element> rest = tried.rest(chain.last());
        boolean isAddedTo = rest.isPresent() && !own.isEmpty() && own.get(0).isComponent() && isMergeable(chain, tried);
        if (uses.isEmpty() || rest.isPresent() && !isAddedTo) {
            order.addFragment();
            return List.of();
        }
        own.forEach(order::add);
        if (isAddedTo) {
            uses.set(uses.indexOf(own.get(0)), new Use(own.get(0).match(), chain.last(), rest));
            tried.claimAll(chain.last());
        }
        claims.addAll(tried);
        return uses;
    }

    private List<Use> some(Chain chain, Claims claims, SiblingOrder order) {
        List<Use> uses = new ArrayList<>();
        Optional<Match> match = choice.first(chain, claims, order);
        while (match.isPresent()) {
            claims.addAll(match.get().claims());
            uses.add(new Use(match.get(), chain.last(), Optional.empty()));
            match = choice.next(chain, claims, order);
        }
        uses.addAll(children(chain.last(), chain, claims));
        return uses;
    }

    /** Tells whether what is left can be added to what the words write: nothing of it is one of several siblings. */
    private static boolean isMergeable(Chain chain, Claims claims) {
        return chain.last().elements().allMatch(child -> {
            boolean isPartial = claims.touches(child) && claims.rest(child).isPresent();
            boolean isOneOfSeveral =
                    RepeatedElements.LIBVIRT.contains(chain.inside(child).path())
                            || chain.last().elements(child.name()).count() > 1;
            return !isPartial || !isOneOfSeveral && isMergeable(chain.inside(child), claims);
        });
    }
}
