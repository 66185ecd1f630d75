package io.github.domainwright.processor.read;

import java.util.Locale;
import javax.lang.model.element.VariableElement;

/** How libvirt writes the constants of an enumeration. */
public final class EnumWords {
    private static final String XML_ENUM_VALUE = "jakarta.xml.bind.annotation.XmlEnumValue";

    private final Mirrors mirrors;

    /** Reads words with {@code mirrors}. */
    public EnumWords(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** Returns what {@code @XmlEnumValue} says, or else the name in lower case with {@code '-'} for {@code '_'}. */
    public String word(VariableElement constant) {
        return Mirrors.find(constant, XML_ENUM_VALUE)
                .map(mirror -> mirrors.text(mirror, "value"))
                .orElseGet(() -> constant.getSimpleName()
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
    }
}
