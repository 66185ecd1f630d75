package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.tree.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints the diagnostics of one profile, each once, on the annotation value, annotation or component it is about. */
public final class MessagerReporter {
    private final Messager messager;

    /** Prints to {@code messager}. */
    public MessagerReporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints {@code diagnostics} about {@code profile}. */
    public void report(TypeElement profile, List<Diagnostic> diagnostics) {
        Map<List<Object>, Diagnostic> once = new LinkedHashMap<>();
        diagnostics.forEach(diagnostic -> once.putIfAbsent(List.of(diagnostic.code(), diagnostic.place()), diagnostic));
        once.values().forEach(diagnostic -> print(profile, diagnostic));
    }

    private void print(TypeElement profile, Diagnostic diagnostic) {
        Kind kind = diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
        Origin place = stated(diagnostic.place());
        String text = diagnostic.text();
        if (place instanceof Origin.Component component) {
            messager.printMessage(kind, text, holder(profile, component.name()));
        } else if (place instanceof Origin.Annotation annotation) {
            print(kind, text + chain(annotation), holder(profile, annotation.component()), annotation);
        } else {
            messager.printMessage(kind, text, profile);
        }
    }

    private void print(Kind kind, String text, Element holder, Origin.Annotation place) {
        List<AnnotationMirror> alike = WrittenAnnotations.of(holder).stream()
                .filter(candidate -> name(candidate).equals(place.annotations().get(0)))
                .toList();
        if (place.occurrence() >= alike.size()) {
            messager.printMessage(kind, text, holder);
            return;
        }
        AnnotationMirror mirror = alike.get(place.occurrence());
        boolean isDirect = place.annotations().size() == 1;
        AnnotationValue value = isDirect ? value(mirror, place.member()) : null;
        String where = alike.size() == 1 ? "" : whichOf(place, alike.size());
        if (value == null) {
            messager.printMessage(kind, text + where, holder, mirror);
        } else {
            messager.printMessage(kind, text + where, holder, mirror, value);
        }
    }

    /** Says which of several annotations is meant, because compilers show no place for a repeated one. */
    private static String whichOf(Origin.Annotation place, int count) {
        return "\n  (from %s, number %d of %d)"
                .formatted(sign(place.annotations().get(0)), place.occurrence() + 1, count);
    }

    /** Follows what was implied to what was stated. */
    private static Origin stated(Origin origin) {
        Origin place = origin;
        while (place instanceof Origin.Implied implied) {
            place = implied.cause();
        }
        return place;
    }

    private static String chain(Origin.Annotation place) {
        List<String> names = place.annotations();
        if (names.size() == 1) {
            return "";
        }
        return names.stream()
                .map(MessagerReporter::sign)
                .reduce((outer, inner) -> outer + ", " + inner)
                .map(chain -> "\n  (from " + chain + ")")
                .orElse("");
    }

    private static String sign(String annotation) {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    private static Element holder(TypeElement profile, String component) {
        if (component.isEmpty()) {
            return profile;
        }
        // A record's component comes before its accessor, and carries the annotations as they were written.
        return profile.getEnclosedElements().stream()
                .filter(element -> element.getSimpleName().contentEquals(component))
                .filter(element -> switch (element.getKind()) {
                    case RECORD_COMPONENT, METHOD -> true;
                    default -> false;
                })
                .findFirst()
                .map(Element.class::cast)
                .orElse(profile);
    }

    private static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static @org.jspecify.annotations.Nullable AnnotationValue value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
