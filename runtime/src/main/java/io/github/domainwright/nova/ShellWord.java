package io.github.domainwright.nova;

import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.Quoted;
import java.util.regex.Pattern;

/** Texts as single words of a POSIX shell. */
final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_%+,./:=@-]+");

    private ShellWord() {}

    /**
     * Returns {@code text} as one word, in single quotes if it needs them.
     *
     * @throws InvalidValueException if no argument of a program can have a character of it
     */
    static String of(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " has a NUL character, which no argument of a program can have.",
                    "remove the character.");
        }
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Returns {@code name} as the last argument of a command, which is not taken for an option. */
    static String operand(String name) {
        return (name.startsWith("-") ? "-- " : "") + of(name);
    }
}
