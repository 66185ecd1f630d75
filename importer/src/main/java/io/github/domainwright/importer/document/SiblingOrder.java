package io.github.domainwright.importer.document;

import io.github.domainwright.importer.match.Places;
import io.github.domainwright.importer.vocabulary.Word;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps siblings of one name in their order. In a profile's document components come first, then the words on the profile,
 * all of one kind together, then fragments; so what comes later in the document has to come later there as well.
 */
final class SiblingOrder {
    private final Set<Class<?>> kinds = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private @Nullable Class<?> last;
    private boolean hasFragments;
    private boolean isBegun;

    /** Tells whether a component can make the next sibling. */
    boolean takesComponent() {
        return kinds.isEmpty() && !hasFragments;
    }

    /** Tells whether {@code word} on the profile can make the next sibling, {@code element}. */
    boolean takes(Word word, Element element) {
        Class<?> kind = word.body().type();
        boolean isAlone = word.isMany() || !isBegun || hasKey(word);
        return !hasFragments
                && isAlone
                && (kind.equals(last) || !kinds.contains(kind))
                && !keys.contains(key(word, element));
    }

    /** Tells whether {@code word} says more about the same sibling, rather than make another. */
    boolean adds(Word word) {
        return !word.isMany() && (!isBegun || hasKey(word));
    }

    private static boolean hasKey(Word word) {
        DomainPath.Step step = word.element().steps().get(word.element().steps().size() - 1);
        return !step.key().isEmpty();
    }

    void add(Use use) {
        isBegun = true;
        Word word = use.match().word();
        if (word.key() != null) {
            keys.add(key(word, use.element()));
        }
        if (!use.isComponent()) {
            last = word.body().type();
            kinds.add(last);
        }
    }

    void addFragment() {
        isBegun = true;
        hasFragments = true;
    }

    private static String key(Word word, Element element) {
        DomainPath key = word.key();
        return key == null
                ? ""
                : Places.element(element, key)
                        .flatMap(holder -> Places.value(holder, key))
                        .orElse("");
    }
}
