package io.github.domainwright.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Text in colours, where they are wanted. */
public final class Paint {
    private Paint() {}

    /** Returns {@code text}, which may be anything, in the given styles if {@code ansi} is on. */
    public static String text(Ansi ansi, String text, Style... styles) {
        return ansi.enabled() ? Style.on(styles) + text + Style.off(styles) : text;
    }
}
