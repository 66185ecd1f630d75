package io.github.domainwright.target;

import io.github.domainwright.tree.Value;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Renders single values. */
final class ScalarText {
    /** What YAML's readers, of any version, take for a text and nothing else. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9_]*([./-][A-Za-z0-9_]+)*|[1-9][0-9]*[KMGT]i");

    /** Words that one version of YAML or another takes for something else. */
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "none", "nan", "inf");

    private ScalarText() {}

    /** Renders {@code scalar}, a text always in quotes if {@code isQuoted}. */
    static void render(Scalar scalar, boolean isQuoted, DocumentTarget target) {
        if (scalar.kind() != Scalar.Kind.TEXT) {
            scalar.parts().forEach(part -> unquoted(part, target));
        } else if (!isQuoted && isPlain(scalar)) {
            target.markup(((Scalar.Part.Fixed) scalar.parts().get(0)).text());
        } else if (!isQuoted && isPlainWithOrdinal(scalar)) {
            scalar.parts().forEach(part -> unquoted(part, target));
        } else {
            target.markup("\"");
            scalar.parts().forEach(part -> quoted(part, target));
            target.markup("\"");
        }
    }

    private static boolean isPlain(Scalar scalar) {
        return scalar.parts().size() == 1
                && scalar.parts().get(0) instanceof Scalar.Part.Fixed fixed
                && isPlain(fixed.text());
    }

    private static boolean isPlainWithOrdinal(Scalar scalar) {
        return scalar.parts().size() == 2
                && scalar.parts().get(0) instanceof Scalar.Part.Fixed fixed
                && isPlain(fixed.text())
                && scalar.parts().get(1) instanceof Scalar.Part.Ordinal;
    }

    /** Tells whether {@code text} needs no quotes in YAML. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static void unquoted(Scalar.Part part, DocumentTarget target) {
        if (part instanceof Scalar.Part.Fixed fixed) {
            target.markup(fixed.text());
        } else if (part instanceof Scalar.Part.Ordinal ordinal) {
            target.ordinal(ordinal.counter());
        } else if (part instanceof Scalar.Part.Hole hole) {
            target.number(hole.value());
        }
    }

    private static void quoted(Scalar.Part part, DocumentTarget target) {
        if (part instanceof Scalar.Part.Fixed fixed) {
            target.escaped(Value.of(fixed.text()));
        } else if (part instanceof Scalar.Part.Hole hole) {
            target.escaped(hole.value());
        } else if (part instanceof Scalar.Part.Name name) {
            target.name(name.value());
        } else if (part instanceof Scalar.Part.Ordinal ordinal) {
            target.ordinal(ordinal.counter());
        }
    }
}
