package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.tree.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints the diagnostics of one profile, each once, on the annotation value, annotation or component it is about. */
public final class MessagerReporter {
    private final Messager messager;

    private MessagerReporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints to the messager of {@code environment}. */
    public static MessagerReporter of(ProcessingEnvironment environment) {
        try {
            return new MessagerReporter(JavacMessager.of(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            // Other compilers may run without the module of javac.
            return new MessagerReporter(environment.getMessager());
        }
    }

    /** Prints {@code diagnostics} about {@code profile}. */
    public void report(TypeElement profile, List<Diagnostic> diagnostics) {
        Map<List<Object>, Diagnostic> once = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            List<Object> what = List.of(diagnostic.code(), stated(diagnostic.place()), diagnostic.message());
            once.putIfAbsent(what, diagnostic);
        }
        once.values().forEach(diagnostic -> print(profile, diagnostic));
    }

    /** Prints {@code diagnostics} about the compilation as a whole. */
    public void report(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> messager.printMessage(kind(diagnostic), diagnostic.text()));
    }

    private static Kind kind(Diagnostic diagnostic) {
        return diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
    }

    private void print(TypeElement profile, Diagnostic diagnostic) {
        Kind kind = kind(diagnostic);
        Origin origin = stated(diagnostic.place());
        SourcePlace place = place(profile, origin);
        if (place.isIn(profile)) {
            place.print(messager, kind, diagnostic.text() + chain(origin) + inWords(profile, place, origin));
        } else {
            // A place in another source may have no lines, and is not what is being compiled.
            String text = diagnostic.about("[" + place.qualifiedName() + "]").text() + chain(origin);
            SourcePlace.of(profile).print(messager, kind, text);
        }
    }

    /** Follows what was implied to what was stated. */
    private static Origin stated(Origin origin) {
        Origin place = origin;
        while (place instanceof Origin.Implied implied) {
            place = implied.cause();
        }
        return place;
    }

    private static SourcePlace place(TypeElement profile, Origin origin) {
        if (origin instanceof Origin.Component component) {
            return SourcePlace.of(holder(profile, component.name()));
        }
        return origin instanceof Origin.Annotation annotation
                ? SourcePlace.of(holder(profile, annotation.component()), annotation)
                : SourcePlace.of(profile);
    }

    private static Element holder(TypeElement profile, String component) {
        return component.isEmpty()
                ? profile
                : ComponentElement.find(profile, component).orElse(profile);
    }

    /** Says which annotations of a preset led to the one that is meant. */
    private static String chain(Origin origin) {
        if (!(origin instanceof Origin.Annotation place) || place.annotations().size() == 1) {
            return "";
        }
        return place.annotations().stream()
                .map(name -> "@" + name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", ", "\n  (from ", ")"));
    }

    /** Says in words where the place is under Eclipse's compiler, which shows none for records (seen in 3.46). */
    private String inWords(TypeElement profile, SourcePlace place, Origin origin) {
        if (origin instanceof Origin.Annotation annotation
                && annotation.component().contains(".")) {
            return "\n  In: " + origin.describe();
        }
        boolean isHidden = profile.getKind() == ElementKind.RECORD
                && messager.getClass().getName().startsWith("org.eclipse.");
        if (!isHidden) {
            return "";
        }
        String part = place.element().equals(profile) && place.annotation() == null ? "" : ", " + origin.describe();
        return "\n  In: " + profile.getQualifiedName() + part;
    }
}
