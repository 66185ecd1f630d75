package io.github.domainwright.importer.match;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that libvirt spreads over several places, put together again. */
final class PartedValues {
    private PartedValues() {}

    /** Returns the value of {@code format} whose parts stand in {@code base}, and claims them; nothing if one is missing. */
    static Optional<String> claim(ValueFormat format, Element base, Claims claims) {
        List<DomainPath> places = format.parts().stream().map(DomainPath::of).toList();
        List<String> texts = new ArrayList<>();
        for (DomainPath place : places) {
            Places.element(base, place)
                    .filter(holder -> !claims.has(holder, place))
                    .flatMap(holder -> Places.value(holder, place))
                    .ifPresent(texts::add);
        }
        Optional<String> joined = texts.size() < places.size()
                ? Optional.empty()
                : joined(format, texts).filter(text -> isSame(format, text, texts));
        joined.ifPresent(text ->
                places.forEach(place -> claims.claim(Places.element(base, place).orElseThrow(), place)));
        return joined;
    }

    private static Optional<String> joined(ValueFormat format, List<String> texts) {
        List<BigInteger> numbers = texts.stream()
                .map(PartedValues::number)
                .flatMap(Optional::stream)
                .toList();
        if (numbers.size() < texts.size()) {
            return Optional.empty();
        }
        return switch (format) {
            case PCI_ADDRESS -> Optional.of("%04x:%02x:%02x.%x".formatted(numbers.toArray()));
            case USB_ADDRESS -> Optional.of("%d:%d".formatted(numbers.toArray()));
            case USB_ID -> Optional.of("%04x:%04x".formatted(numbers.toArray()));
            default -> Optional.empty();
        };
    }

    /** Parts are written with leading zeroes. */
    private static Optional<BigInteger> number(String text) {
        String plain = text.matches("0[xX][0-9a-fA-F]+") ? text : text.replaceFirst("^0+(?=\\d)", "");
        return Spelling.number(plain);
    }

    private static boolean isSame(ValueFormat format, String joined, List<String> texts) {
        if (format.refusal(joined).isPresent()) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            String written = format.part(format.parts().get(i), format.canonical(joined));
            if (!number(written).equals(number(texts.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
