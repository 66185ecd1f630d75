package io.github.domainwright.importer.document;

import io.github.domainwright.importer.match.Match;
import io.github.domainwright.tree.Element;
import java.util.Optional;

/**
 * A word in its place.
 *
 * @param match the word, and how it is stated
 * @param element the element that it stands for
 * @param fragment what the word cannot say of the element: the element with nothing but that
 */
record Use(Match match, Element element, Optional<Element> fragment) {
    boolean isComponent() {
        return match.parameter().isPresent();
    }
}
