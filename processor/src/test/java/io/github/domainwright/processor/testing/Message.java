package io.github.domainwright.processor.testing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param kind how bad it is
 * @param code our code, such as {@code DW0103}; {@code ""} if the compiler itself speaks
 * @param line the line, or less than 1 if there is none
 * @param column the column, from 1
 * @param text all of it
 */
public record Message(Kind kind, String code, long line, long column, String text) {
    private static final Pattern CODE = Pattern.compile("\\[(DW\\d{4})] .*", Pattern.DOTALL);

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(text);
        boolean isPlaced = diagnostic.getSource() != null;
        return new Message(
                diagnostic.getKind(),
                code.matches() ? code.group(1) : "",
                isPlaced ? diagnostic.getLineNumber() : -1,
                isPlaced ? diagnostic.getColumnNumber() : -1,
                text);
    }

    /** Tells whether the user is told where. */
    public boolean isPlaced() {
        return line > 0;
    }

    /** Tells whether it is an error or a warning, rather than a note. */
    boolean matters() {
        return kind != Kind.NOTE && kind != Kind.OTHER;
    }
}
