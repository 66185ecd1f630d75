package io.github.domainwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody is looking. */
public final class Terminal {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminal() {}

    /** Returns whether standard output is to be coloured: on a terminal that can, unless {@code NO_COLOR} is set. */
    public static Ansi colours() {
        String refused = System.getenv("NO_COLOR");
        boolean wanted = (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return wanted && isTerminal(1) ? Ansi.ON : Ansi.OFF;
    }

    /** Tells whether standard error is a terminal, so that progress can be shown there. */
    public static boolean showsProgress() {
        return !"dumb".equals(System.getenv("TERM")) && isTerminal(2);
    }

    /** The JDK only tells whether both input and output are a terminal, and since 22 not even that. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return System.console() != null && Ansi.AUTO.enabled();
        }
    }
}
