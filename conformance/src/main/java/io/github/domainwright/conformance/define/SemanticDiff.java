package io.github.domainwright.conformance.define;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares what a document asks for with what libvirt made of it: all that was asked for must be there with the same
 * value, and what libvirt adds is fine. Elements of one name are matched regardless of their order.
 */
final class SemanticDiff {
    private final Normalisations normalisations;

    SemanticDiff(Normalisations normalisations) {
        this.normalisations = normalisations;
    }

    List<Difference> compare(DomainTree asked, DomainTree kept) {
        return compare("", asked.root(), kept.root());
    }

    private List<Difference> compare(String place, Element asked, Element kept) {
        List<Difference> found = new ArrayList<>();
        for (Attribute attribute : asked.attributes()) {
            note(
                    place + "@" + attribute.name(),
                    text(attribute.value()),
                    kept.literal(attribute.name()).orElse(""),
                    found);
        }
        String text = asked.text().orElse("").strip();
        if (!text.isEmpty()) {
            note(place + "text()", text, kept.text().orElse("").strip(), found);
        }
        children(place, asked, kept, found);
        return found;
    }

    private void children(String place, Element asked, Element kept, List<Difference> found) {
        List<Element> left = new ArrayList<>(kept.elements().toList());
        for (Element child : asked.elements().toList()) {
            String inside = place + child.name() + "/";
            left.stream()
                    .filter(other -> other.name().equals(child.name()))
                    .min(Comparator.comparingInt(
                            other -> compare(inside, child, other).size()))
                    .ifPresentOrElse(
                            best -> {
                                left.remove(best);
                                found.addAll(compare(inside, child, best));
                            },
                            () -> note(place + child.name(), "<" + child.name() + ">", "", found));
        }
    }

    private void note(String place, String asked, String kept, List<Difference> found) {
        Difference difference = new Difference(place, asked, kept);
        if (!asked.equals(kept) && !normalisations.explain(difference)) {
            found.add(difference);
        }
    }

    private static String text(Value value) {
        return ((Value.Literal) value).text();
    }
}
