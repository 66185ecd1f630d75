package io.github.domainwright.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;

/**
 * What a source says about a message it causes, in a comment on the line that is meant: {@code // expect: DW0103}, or
 * {@code // expect-warning: DW0107 at "2.8"} where the column is that of the text as well.
 *
 * @param kind error or warning
 * @param code our code
 * @param line the line, from 1
 * @param source the line's text in front of the comment
 * @param text what the message points at; {@code ""} for anywhere on the line
 */
public record Expectation(Kind kind, String code, int line, String source, String text) {
    private static final Pattern COMMENT = Pattern.compile("expect(-warning)?: (DW\\d{4})(?: at \"(.+)\")?");
    private static final Pattern MEMBER = Pattern.compile("\\w+\\s*=\\s*");

    /** Refuses a text that is not there to be pointed at. */
    public Expectation {
        if (!source.contains(text)) {
            throw new IllegalArgumentException("line " + line + " does not contain " + text);
        }
    }

    /** Returns what {@code source} expects. */
    public static List<Expectation> in(String source) {
        List<Expectation> expectations = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("// (?=expect)");
            for (int j = 1; j < parts.length; j++) {
                Matcher comment = COMMENT.matcher(parts[j].strip());
                if (!comment.matches()) {
                    throw new IllegalArgumentException("not an expectation: " + parts[j]);
                }
                expectations.add(new Expectation(
                        comment.group(1) == null ? Kind.ERROR : Kind.WARNING,
                        comment.group(2),
                        i + 1,
                        parts[0],
                        comment.group(3) == null ? "" : comment.group(3)));
            }
        }
        return expectations;
    }

    /** Tells whether {@code message} is the expected one, at the place where {@code compiler} can show it. */
    public boolean isMetBy(Message message, TestCompiler compiler) {
        boolean isSame =
                kind == (message.kind() == Kind.ERROR ? Kind.ERROR : Kind.WARNING) && code.equals(message.code());
        return isSame && (isAt(message, compiler) || isRecordInEcj(message, compiler));
    }

    /** javac points somewhere into a value, Eclipse's compiler at the name of its member. */
    private boolean isAt(Message message, TestCompiler compiler) {
        if (message.line() != line || text.isEmpty()) {
            return message.line() == line;
        }
        int start = source.indexOf(text);
        int place = (int) message.column() - 1;
        if (place >= start && place < start + text.length()) {
            return true;
        }
        return compiler == TestCompiler.ECJ
                && place < start
                && MEMBER.matcher(source.substring(place, start)).matches();
    }

    /** Eclipse's compiler shows no place for a record, so that the message has to name it. */
    private static boolean isRecordInEcj(Message message, TestCompiler compiler) {
        return compiler == TestCompiler.ECJ
                && !message.isPlaced()
                && message.text().contains("\n  In: ");
    }
}
