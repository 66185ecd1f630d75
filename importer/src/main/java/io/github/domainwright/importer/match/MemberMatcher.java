package io.github.domainwright.importer.match;

import io.github.domainwright.importer.match.Literals.Literal;
import io.github.domainwright.importer.source.JavaValue;
import io.github.domainwright.importer.vocabulary.Member;
import io.github.domainwright.importer.vocabulary.Part;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
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
    private final Claims claims;

    MemberMatcher(Element base, Claims claims) {
        this.base = base;
        this.claims = claims;
    }

    /** What a member says: a value, or nothing because its default says it. */
    private record Said(Optional<JavaValue> value) {
        static final Said BY_DEFAULT = new Said(Optional.empty());

        static Said with(JavaValue value) {
            return new Said(Optional.of(value));
        }
    }

    /** Returns the members of {@code part} to state, without those that {@code isGiven} holds; nothing if it does not fit. */
    Optional<Map<String, JavaValue>> match(Part part, Predicate<Member> isGiven) {
        Map<String, JavaValue> stated = new LinkedHashMap<>();
        for (Member member : part.members()) {
            if (isGiven.test(member)) {
                continue;
            }
            Optional<Said> said = member instanceof Member.Scalar scalar
                    ? scalar(scalar, part)
                    : nested((Member.Nested) member);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            said.get().value().ifPresent(value -> stated.put(member.name(), value));
        }
        return claimFixed(part) ? Optional.of(stated) : Optional.empty();
    }

    private boolean claimFixed(Part part) {
        for (Part.FixedValue fixed : part.fixed()) {
            if (fixed.ifSet() != null && !isClaimed(fixed.ifSet())) {
                continue;
            }
            Optional<Element> holder = Places.element(base, fixed.place());
            Optional<String> value = holder.flatMap(found -> Places.value(found, fixed.place()));
            boolean isClaimed = isClaimed(fixed.place());
            if (!isClaimed && !value.equals(Optional.of(fixed.text()))) {
                return false;
            }
            claims.claim(holder.orElseThrow(), fixed.place());
        }
        return true;
    }

    private boolean isClaimed(DomainPath place) {
        return Places.element(base, place)
                .filter(holder -> claims.has(holder, place))
                .isPresent();
    }

    private Optional<Said> scalar(Member.Scalar member, Part part) {
        if (member.isPresence()) {
            return presence(member);
        }
        if (member.isRepeated()) {
            return repeated(member);
        }
        if (!member.format().parts().isEmpty()) {
            return parted(member);
        }
        Optional<Element> holder =
                Places.element(base, member.place()).filter(found -> !claims.has(found, member.place()));
        Optional<String> text = holder.flatMap(found -> Places.value(found, member.place()));
        if (text.isPresent()) {
            Optional<Literal> literal = member.format() == ValueFormat.MEMORY_SIZE
                    ? size(member, part, holder.get(), text.get())
                    : literal(member, text.get());
            if (literal.isPresent()) {
                claims.claim(holder.get(), member.place());
                return Optional.of(unlessDefault(member, literal.get()));
            }
        }
        return nothing(member);
    }

    private Optional<Literal> literal(Member.Scalar member, String text) {
        Class<?> type = member.method().getReturnType();
        boolean isAttribute = !member.place().isText();
        return Literals.of(member.method(), type, text)
                .filter(literal -> !literal.text().isEmpty() && !literal.text().equals(member.unset()))
                .filter(literal -> Spelling.isSame(member.format(), literal.text(), text, isAttribute));
    }

    /** Reads a size together with its unit, which the word has by itself. */
    private Optional<Literal> size(Member.Scalar member, Part part, Element holder, String text) {
        Optional<DomainPath> unit = part.fixed().stream()
                .map(Part.FixedValue::place)
                .filter(place -> place.element().equals(member.place().element()))
                .filter(place -> place.attribute().endsWith("nit"))
                .findFirst();
        Optional<String> stated =
                unit.flatMap(place -> Places.value(holder, place)).or(() -> holder.literal("unit"));
        if (unit.isEmpty() && stated.isPresent()) {
            return Optional.empty();
        }
        String usual = DefaultUnits.of(holder.name());
        return Sizes.stated(text, stated.orElse(usual)).map(size -> {
            unit.ifPresent(place -> claims.claim(holder, place));
            return new Literal(new JavaValue.Text(size), size);
        });
    }

    private Said unlessDefault(Member.Scalar member, Literal literal) {
        Object usual = member.method().getDefaultValue();
        boolean isDefault = usual != null
                && Literals.texts(member.method(), usual).equals(List.of(literal.text()));
        return isDefault ? Said.BY_DEFAULT : Said.with(literal.value());
    }

    /** Says nothing: by the default if that writes nothing, else by a value that does. */
    private Optional<Said> nothing(Member.Scalar member) {
        Object usual = member.method().getDefaultValue();
        if (usual == null) {
            return Optional.empty();
        }
        boolean writesNothing = Literals.texts(member.method(), usual).stream()
                .allMatch(text -> text.isEmpty() || text.equals(member.unset()));
        if (writesNothing) {
            return Optional.of(Said.BY_DEFAULT);
        }
        return member.isRepeated()
                ? Optional.of(Said.with(new JavaValue.Array(List.of())))
                : Literals.nothing(member.method(), member.method().getReturnType(), member.unset())
                        .map(Said::with);
    }

    private Optional<Said> presence(Member.Scalar member) {
        Optional<Element> element = Places.element(base, member.place());
        element.ifPresent(claims::claim);
        boolean isThere = element.isPresent();
        boolean isDefault = Boolean.valueOf(isThere).equals(member.method().getDefaultValue());
        return Optional.of(isDefault ? Said.BY_DEFAULT : Said.with(new JavaValue.Plain(String.valueOf(isThere))));
    }

    private Optional<Said> repeated(Member.Scalar member) {
        List<Element> holders = Places.elements(base, member.place().element());
        List<Literal> literals = new ArrayList<>();
        for (Element holder : holders) {
            Class<?> type = member.method().getReturnType().getComponentType();
            Places.value(holder, member.place())
                    .filter(text -> !claims.has(holder, member.place()))
                    .flatMap(text -> Literals.of(member.method(), type, text)
                            .filter(literal -> Spelling.isSame(
                                    member.format(),
                                    literal.text(),
                                    text,
                                    !member.place().isText())))
                    .ifPresent(literals::add);
        }
        if (holders.isEmpty() || literals.size() < holders.size()) {
            return nothing(member);
        }
        holders.forEach(holder -> claims.claim(holder, member.place()));
        Object usual = member.method().getDefaultValue();
        boolean isDefault = usual != null
                && Literals.texts(member.method(), usual)
                        .equals(literals.stream().map(Literal::text).toList());
        return Optional.of(
                isDefault
                        ? Said.BY_DEFAULT
                        : Said.with(new JavaValue.Array(
                                literals.stream().map(Literal::value).toList())));
    }

    private Optional<Said> parted(Member.Scalar member) {
        return Places.element(base, member.place())
                .flatMap(holder -> PartedValues.claim(member.format(), holder, claims))
                .map(text -> unlessDefault(member, new Literal(new JavaValue.Text(text), text)))
                .or(() -> nothing(member));
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
                new MemberMatcher(holder, tried).match(member.part(), given -> false);
        stated.ifPresent(members -> claims.addAll(tried));
        return stated.map(members -> members.isEmpty()
                ? Said.BY_DEFAULT
                : Said.with(new JavaValue.Annotation(member.part().type(), members)));
    }

    private static boolean writesNothing(Part part) {
        return part.members().stream()
                .allMatch(member -> member instanceof Member.Nested nested
                        ? nested.isRepeated() || writesNothing(nested.part())
                        : isSilent((Member.Scalar) member));
    }

    private static boolean isSilent(Member.Scalar member) {
        Object usual = member.method().getDefaultValue();
        return member.isPresence()
                ? Boolean.FALSE.equals(usual)
                : usual != null
                        && Literals.texts(member.method(), usual).stream()
                                .allMatch(text -> text.isEmpty() || text.equals(member.unset()));
    }

    /** Each element has to be said as a whole: there is nothing that could add to one of several. */
    private Optional<Said> nestedArray(Member.Nested member) {
        Claims tried = new Claims(claims);
        List<JavaValue> values = new ArrayList<>();
        List<Element> elements = Places.elements(base, member.place());
        for (Element element : elements) {
            new MemberMatcher(element, tried)
                    .match(member.part(), given -> false)
                    .filter(members -> claimItself(tried, element))
                    .filter(members -> !claims.touches(element) && tried.rest(element).isEmpty())
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
