package io.github.domainwright.importer.match;

import io.github.domainwright.annotation.Absence;
import io.github.domainwright.importer.source.JavaValue;
import io.github.domainwright.importer.vocabulary.Word;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.Objects;
import java.util.Optional;

/** Tries a word on an element. */
public final class WordMatcher {
    private WordMatcher() {}

    /** Returns what {@code word} can say on the profile itself of {@code element}, of which {@code claims} is said already. */
    public static Optional<Match> onType(Word word, Element element, Claims claims) {
        Claims tried = new Claims(claims);
        return match(word, element, tried, Optional.empty())
                .filter(match -> match.claims().size() > claims.size())
                .filter(match -> hasItsValue(word, element, match.claims()));
    }

    /** Returns what {@code word} can say on a component, whose value {@code element} has or has not. */
    public static Optional<Match> onComponent(Word word, Element element, Claims claims) {
        Claims tried = new Claims(claims);
        DomainPath place = Objects.requireNonNull(word.parameter());
        Optional<String> value = value(word, element, tried);
        if (value.isEmpty() && (word.absence() == Absence.ELEMENT || hasValue(word, element))) {
            return Optional.empty();
        }
        tried.claim(element);
        if (word.format().parts().isEmpty() && value.isPresent()) {
            tried.claim(Places.element(element, place).orElseThrow(), place);
        }
        return match(word, element, tried, Optional.of(new Parameter(word.format(), value)));
    }

    private static Optional<Match> match(Word word, Element element, Claims tried, Optional<Parameter> parameter) {
        return new MemberMatcher(element, word.names(), tried)
                .match(word.body(), member -> parameter.isPresent() && word.isParameter(member))
                .map(members ->
                        new Match(word, new JavaValue.Annotation(word.body().type(), members), parameter, tried));
    }

    /** Without the value that a component gives otherwise, there may be no such element. */
    private static boolean hasItsValue(Word word, Element element, Claims claims) {
        boolean isNeeded = word.absence() == Absence.ELEMENT
                && word.body().members().stream().anyMatch(word::isParameter);
        DomainPath place = word.parameter();
        return !isNeeded
                || place == null
                || place.isElement()
                || Places.element(element, place)
                        .filter(holder -> claims.has(holder, place))
                        .isPresent();
    }

    private static boolean hasValue(Word word, Element element) {
        DomainPath place = Objects.requireNonNull(word.parameter());
        return Places.element(element, place)
                .filter(holder -> word.format().parts().isEmpty()
                        ? Places.value(holder, place).isPresent()
                        : !holder.attributes().isEmpty())
                .isPresent();
    }

    private static Optional<String> value(Word word, Element element, Claims claims) {
        DomainPath place = Objects.requireNonNull(word.parameter());
        ValueFormat format = word.format();
        Optional<Element> holder =
                Places.element(element, place).filter(found -> !claims.has(found, place) || place.isElement());
        if (!format.parts().isEmpty()) {
            return holder.flatMap(found -> PartedValues.claim(format, found, claims));
        }
        return holder.flatMap(found -> Places.value(found, place))
                .filter(text -> Spelling.isSame(format, text, text, !place.isText()));
    }
}
