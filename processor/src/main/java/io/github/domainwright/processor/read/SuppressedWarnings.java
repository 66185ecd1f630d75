package io.github.domainwright.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads which of our warnings a profile or a type around it switches off with {@code @SuppressWarnings}. */
public final class SuppressedWarnings {
    private static final Pattern OURS = Pattern.compile("DW\\d+");

    private SuppressedWarnings() {}

    /** Returns the ids, such as {@code DW0107}, that are switched off for {@code profile}. */
    public static Set<String> of(TypeElement profile) {
        Set<String> ids = new LinkedHashSet<>();
        for (Element around = profile; around instanceof TypeElement; around = around.getEnclosingElement()) {
            Mirrors.find(around, "java.lang.SuppressWarnings").stream()
                    .flatMap(mirror -> mirror.getElementValues().values().stream())
                    .flatMap(value -> ((List<?>) value.getValue()).stream())
                    .map(word -> ((AnnotationValue) word).getValue().toString())
                    .filter(word -> OURS.matcher(word).matches())
                    .forEach(ids::add);
        }
        return ids;
    }
}
