package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads attributes with libvirt's idea of what can stand in them. */
final class AttributeReader {
    private static final Set<String> OTHER_FORMATS = Set.of(
            "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow", "qed", "vmdk");

    private AttributeReader() {}

    static Tristate yesOrNo(Element element, String attribute) throws RefusedDocument {
        return switchedBy(element, attribute, "yes", "no");
    }

    static Tristate onOrOff(Element element, String attribute) throws RefusedDocument {
        return switchedBy(element, attribute, "on", "off");
    }

    private static Tristate switchedBy(Element element, String attribute, String on, String off)
            throws RefusedDocument {
        Optional<String> word = word(element, attribute, List.of(on, off));
        return word.map(value -> Tristate.of(value.equals(on))).orElse(Tristate.ABSENT);
    }

    /** Returns the attribute, which has to be one of {@code legal} if it is there. */
    static Optional<String> word(Element element, String attribute, List<String> legal) throws RefusedDocument {
        Optional<String> value = element.literal(attribute);
        if (value.isPresent() && !legal.contains(value.get())) {
            throw invalid(element, attribute, value.get(), String.join(", ", legal));
        }
        return value;
    }

    static String requiredWord(Element element, String attribute, List<String> legal) throws RefusedDocument {
        Optional<String> value = word(element, attribute, legal);
        if (value.isEmpty()) {
            throw RefusedDocument.xmlError(
                    "missing attribute",
                    "The element " + element.name() + " needs the attribute '" + attribute + "'. Add one of: "
                            + String.join(", ", legal) + ".");
        }
        return value.get();
    }

    static @Nullable ImageFormat format(Element element, String attribute) throws RefusedDocument {
        Optional<String> word = element.literal(attribute);
        if (word.isEmpty()) {
            return null;
        }
        Optional<ImageFormat> format = ImageFormat.ofWord(word.get());
        if (format.isPresent()) {
            return format.get();
        }
        if (OTHER_FORMATS.contains(word.get())) {
            throw RefusedDocument.xmlError(
                    "unsupported format",
                    "Firmware can not have the format '" + word.get() + "' (" + element.name() + "/@" + attribute
                            + "). Use raw or qcow2.");
        }
        throw invalid(element, attribute, word.get(), "raw, qcow2");
    }

    private static RefusedDocument invalid(Element element, String attribute, String value, String legal) {
        return RefusedDocument.xmlError(
                "invalid attribute value",
                "'" + value + "' can not stand in " + element.name() + "/@" + attribute + ". Use one of: " + legal
                        + ".");
    }

    /** Returns the attribute, or null where it is missing or empty. */
    static @Nullable String text(Element element, String attribute) {
        return element.literal(attribute).filter(value -> !value.isEmpty()).orElse(null);
    }

    /** Returns the text inside the element, or null where there is none. */
    static @Nullable String text(Element element) {
        return element.text().filter(value -> !value.isEmpty()).orElse(null);
    }
}
