package io.github.domainwright.importer.match;

import io.github.domainwright.importer.source.JavaValue;
import io.github.domainwright.importer.vocabulary.Member;
import io.github.domainwright.importer.vocabulary.Part;
import io.github.domainwright.importer.vocabulary.Word;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * States the members of one annotation so that they write what stands in an element and nothing else. What no member can
 * say stays unclaimed. Where a member would write something that the element does not have, nothing fits.
 */
final class MemberMatcher {
    private final Element base;
    private final String names;
    private final Claims claims;
    private final ScalarMatcher scalars;

    /** States members of an annotation for {@code base}, whose path has these {@code names}. */
    MemberMatcher(Element base, String names, Claims claims) {
        this.base = base;
        this.names = names;
        this.claims = claims;
        this.scalars = new ScalarMatcher(base, names, claims);
    }

    /** Returns the members of {@code part} to state, without those that {@code isGiven} holds; nothing if it does not fit. */
    Optional<Map<String, JavaValue>> match(Part part, Predicate<Member> isGiven) {
        Map<String, JavaValue> stated = new LinkedHashMap<>();
        for (Member member : part.members()) {
            if (isGiven.test(member)) {
                continue;
            }
            Optional<Said> said = member instanceof Member.Scalar scalar
                    ? scalars.match(scalar, part)
                    : nested((Member.Nested) member);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            said.get().value().ifPresent(value -> stated.put(member.name(), value));
        }
        if (!claimFixed(part)) {
            return Optional.empty();
        }
        claimDefaults();
        return Optional.of(stated);
    }

    /** What libvirt takes where nothing is said needs no word of its own. */
    private void claimDefaults() {
        for (Attribute attribute : base.attributes()) {
            claimDefault(DomainPath.of("@" + attribute.name()));
        }
    }

    private void claimDefault(DomainPath place) {
        Optional<String> usual = Defaults.at(names, place);
        Places.element(base, place)
                .filter(holder ->
                        usual.isPresent() && Places.value(holder, place).equals(usual))
                .ifPresent(holder -> claims.claim(holder, place));
    }

    private boolean claimFixed(Part part) {
        for (Part.FixedValue fixed : part.fixed()) {
            if (fixed.ifSet() != null && !isClaimed(fixed.ifSet())) {
                claimDefault(fixed.place());
                continue;
            }
            Optional<Element> holder = Places.element(base, fixed.place());
            Optional<String> value = holder.flatMap(found -> Places.value(found, fixed.place()));
            Optional<String> said = value.or(() -> Defaults.at(names, fixed.place()));
            if (!isClaimed(fixed.place()) && !said.equals(Optional.of(fixed.text()))) {
                return false;
            }
            holder.ifPresent(found -> claims.claim(found, fixed.place()));
        }
        return true;
    }

    private String inside(Member.Nested member) {
        String step = Word.names(member.place());
        return step.isEmpty() ? names : names + "/" + step;
    }

    private boolean isClaimed(DomainPath place) {
        return Places.element(base, place)
                .filter(holder -> claims.has(holder, place))
                .isPresent();
    }

    private Optional<Said> nested(Member.Nested member) {
        return member.isRepeated() ? nestedArray(member) : nestedOne(member);
    }

    private Optional<Said> nestedOne(Member.Nested member) {
        Element holder = Places.element(base, member.place()).orElse(null);
        if (holder == null) {
            return writesNothing(member.part()) ? Optional.of(Said.BY_DEFAULT) : Optional.empty();
        }
        Claims tried = new Claims(claims);
        Optional<Map<String, JavaValue>> stated =
                new MemberMatcher(holder, inside(member), tried).match(member.part(), given -> false);
        stated.ifPresent(members -> claims.addAll(tried));
        return stated.map(members -> members.isEmpty()
                ? Said.BY_DEFAULT
                : Said.with(new JavaValue.Annotation(member.part().type(), members)));
    }

    private static boolean writesNothing(Part part) {
        return part.members().stream()
                .allMatch(member -> member instanceof Member.Nested nested
                        ? nested.isRepeated() || writesNothing(nested.part())
                        : ScalarMatcher.isSilent((Member.Scalar) member));
    }

    /** Each element has to be said as a whole: there is nothing that could add to one of several. */
    private Optional<Said> nestedArray(Member.Nested member) {
        Claims tried = new Claims(claims);
        List<JavaValue> values = new ArrayList<>();
        List<Element> elements = Places.elements(base, member.place());
        for (Element element : elements) {
            new MemberMatcher(element, inside(member), tried)
                    .match(member.part(), given -> false)
                    .filter(members -> claimItself(tried, element))
                    .filter(members ->
                            !claims.touches(element) && tried.rest(element).isEmpty())
                    .ifPresent(members ->
                            values.add(new JavaValue.Annotation(member.part().type(), members)));
        }
        boolean hasDefault = member.method().getDefaultValue() instanceof Annotation[] usual && usual.length == 0;
        if (elements.isEmpty() || values.size() < elements.size()) {
            return hasDefault ? Optional.of(Said.BY_DEFAULT) : Optional.empty();
        }
        claims.addAll(tried);
        return Optional.of(Said.with(new JavaValue.Array(values)));
    }

    private static boolean claimItself(Claims claims, Element element) {
        claims.claim(element);
        return true;
    }
}
