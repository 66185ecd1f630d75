package io.github.domainwright.importer.source;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names for types and components, made of any text. */
public final class JavaNames {
    /** Names that a record's component cannot have, or that would hide a method of every object. */
    private static final Set<String> TAKEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "imported");

    private JavaNames() {}

    /** Returns a type's name for the guest {@code text}: the letters and digits of its words, capitalised. */
    public static String type(String text, Set<String> taken) {
        String name = words(text).map(JavaNames::capitalised).collect(Collectors.joining());
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            name = "Guest" + name;
        }
        return taken.contains(name) || isOfJava(name) ? name + "Profile" : name;
    }

    private static boolean isOfJava(String name) {
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return SourceVersion.isKeyword(name);
        }
    }

    /** Returns a component's name, {@code base} and what tells it from others, which differs from those {@code taken}. */
    public static String component(String base, Set<String> taken) {
        String plain = words(base).map(JavaNames::capitalised).collect(Collectors.joining());
        String name = plain.isEmpty() ? "value" : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
        String unique = name;
        for (int i = 2; taken.contains(unique) || SourceVersion.isKeyword(unique) || TAKEN.contains(unique); i++) {
            unique = name + i;
        }
        return unique;
    }

    /** Tells whether {@code name} can be a type's name. */
    public static boolean isType(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    /** Tells whether {@code name} can be a package's name, or is empty. */
    public static boolean isPackage(String name) {
        return name.isEmpty() || SourceVersion.isName(name);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
