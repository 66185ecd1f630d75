package io.github.domainwright.cli;

import io.github.domainwright.cli.program.Program;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * One run of the program inside of the test.
 *
 * @param status how it ended
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record Run(int status, String out, String err) {
    /** Runs the program with {@code arguments}. */
    public static Run of(Object... arguments) {
        return run(Ansi.OFF, arguments);
    }

    /** Runs the program with {@code arguments} as on a terminal. */
    public static Run inColour(Object... arguments) {
        return run(Ansi.ON, arguments);
    }

    /** Runs the program with {@code input} on standard input. */
    public static Run reading(String input, Object... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private static Run run(Ansi ansi, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status =
                Program.create(new PrintWriter(out), new PrintWriter(err), ansi).execute(words);
        return new Run(status, out.toString(), err.toString());
    }
}
