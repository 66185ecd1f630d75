package io.github.domainwright.conformance.inventory;

import jakarta.xml.bind.annotation.XmlEnumValue;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of an enumeration of the model. */
final class ModelWords {
    private ModelWords() {}

    /** Returns what {@code @XmlEnumValue} says, or else the names in lower case with {@code '-'} for {@code '_'}. */
    static List<String> of(Class<?> enumeration) {
        return Arrays.stream(enumeration.getFields())
                .filter(Field::isEnumConstant)
                .map(ModelWords::word)
                .toList();
    }

    private static String word(Field constant) {
        XmlEnumValue given = constant.getAnnotation(XmlEnumValue.class);
        return given == null ? constant.getName().toLowerCase(Locale.ROOT).replace('_', '-') : given.value();
    }
}
