package io.github.domainwright.importer.match;

import io.github.domainwright.importer.match.Literals.Literal;
import io.github.domainwright.importer.source.JavaValue;
import io.github.domainwright.importer.vocabulary.Member;
import io.github.domainwright.importer.vocabulary.Part;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States one member so that it writes what stands at its place, or nothing where nothing stands. */
final class ScalarMatcher {
    private final Element base;
    private final String names;
    private final Claims claims;

    /** States members of an annotation for {@code base}, whose path has these {@code names}. */
    ScalarMatcher(Element base, String names, Claims claims) {
        this.base = base;
        this.names = names;
        this.claims = claims;
    }

    /** Tells whether the default of {@code member} writes nothing. */
    static boolean isSilent(Member.Scalar member) {
        Object usual = member.method().getDefaultValue();
        return member.isPresence()
                ? Boolean.FALSE.equals(usual)
                : usual != null
                        && Literals.texts(member.method(), usual).stream()
                                .allMatch(text -> text.isEmpty() || text.equals(member.unset()));
    }

    /** Returns what {@code member} of {@code part} says; nothing if it cannot but say something else. */
    Optional<Said> match(Member.Scalar member, Part part) {
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
            if (text.equals(Defaults.at(names, member.place()))) {
                claims.claim(holder.get(), member.place());
                return nothing(member);
            }
        }
        return nothing(member).or(() -> text.isPresent() ? Optional.empty() : usual(member));
    }

    /** States what libvirt takes where nothing is said. */
    private Optional<Said> usual(Member.Scalar member) {
        return Defaults.at(names, member.place())
                .flatMap(text -> literal(member, text))
                .map(literal -> unlessDefault(member, literal));
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
        boolean isDefault =
                usual != null && Literals.texts(member.method(), usual).equals(List.of(literal.text()));
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
}
