package io.github.domainwright.importer.document;

import io.github.domainwright.importer.match.Claims;
import io.github.domainwright.importer.match.Match;
import io.github.domainwright.importer.match.WordMatcher;
import io.github.domainwright.importer.vocabulary.Vocabulary;
import io.github.domainwright.importer.vocabulary.Word;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Chooses the word that says most of an element. */
final class WordChoice {
    private static final Set<ValueFormat> OF_ONE_GUEST = EnumSet.of(
            ValueFormat.DOMAIN_NAME,
            ValueFormat.UNIQUE_ID,
            ValueFormat.MAC_ADDRESS,
            ValueFormat.IMAGE_PATH,
            ValueFormat.NVRAM_PATH);
    private static final Set<String> ENTRIES_OF_ONE_GUEST = Set.of("uuid", "serial");

    private final Vocabulary vocabulary;

    WordChoice(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Finds the word that says most of the element of {@code chain}, among those that can make it. */
    Optional<Match> first(Chain chain, Claims claims, SiblingOrder order) {
        return best(chain, claims, word -> {
            Element element = chain.last();
            Optional<Match> component = differs(word, element) && order.takesComponent()
                    ? WordMatcher.onComponent(word, element, claimed(chain, word, claims))
                    : Optional.empty();
            return component.or(() -> word.isForTypes() && order.takes(word, element)
                    ? WordMatcher.onType(word, element, claimed(chain, word, claims))
                    : Optional.empty());
        });
    }

    /** Finds the word that says most of what is left of the element of {@code chain}, which another word makes. */
    Optional<Match> next(Chain chain, Claims claims, SiblingOrder order) {
        return best(chain, claims, word -> {
            if (!order.adds(word)) {
                return Optional.empty();
            }
            Claims claimed = claimed(chain, word, claims);
            return differs(word, chain.last())
                    ? WordMatcher.onComponent(word, chain.last(), claimed)
                            .filter(match ->
                                    match.parameter().orElseThrow().value().isPresent())
                    : WordMatcher.onType(word, chain.last(), claimed);
        });
    }

    private Optional<Match> best(Chain chain, Claims claims, Function<Word, Optional<Match>> attempt) {
        return vocabulary.at(chain.names()).stream()
                .filter(chain::hasKeysOf)
                .map(attempt)
                .flatMap(Optional::stream)
                .filter(match -> match.claims().size() > claims.size())
                // A word that makes the element goes before those that only add to it.
                .max(Comparator.comparing((Match match) ->
                                match.claims().rest(chain.last()).isEmpty())
                        .thenComparing(match -> match.word().isMany())
                        .thenComparing(match -> match.claims().size())
                        .thenComparing(match -> match.parameter().isPresent())
                        .thenComparing(match -> -match.annotation().members().size()));
    }

    private static Claims claimed(Chain chain, Word word, Claims claims) {
        Claims claimed = new Claims(claims);
        chain.claimKeysOf(word, claimed);
        return claimed;
    }

    /** Tells whether the value differs from guest to guest, so that a component has to give it. */
    private static boolean differs(Word word, Element element) {
        return word.isForComponents()
                && (!word.isForTypes()
                        || word.names().startsWith("devices/")
                        || OF_ONE_GUEST.contains(word.format())
                        || element.literal("name")
                                .filter(ENTRIES_OF_ONE_GUEST::contains)
                                .isPresent());
    }
}
