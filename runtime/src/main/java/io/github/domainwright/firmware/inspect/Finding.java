package io.github.domainwright.firmware.inspect;

import java.nio.file.Path;

/**
 * One thing that was found about one file.
 *
 * @param kind what sort of thing, with its reason and its cure
 * @param file the file, as it was named
 * @param what the fact itself, as a sentence about the file without its full stop
 */
public record Finding(FindingKind kind, Path file, String what) {
    /** Tells whether the files must not be used as they are. */
    public boolean refuses() {
        return kind.refuses();
    }

    /** Returns why it matters, as one sentence or two. */
    public String why() {
        return kind.why();
    }

    /** Returns what to do about it. */
    public String fix() {
        return kind.fix();
    }

    /** Returns three lines: the fact, why it matters and how to fix it. The first one stands alone. */
    public String render() {
        return headline() + explanation();
    }

    String headline() {
        return "%s [%s] %s: %s\n".formatted(refuses() ? "error" : "warning", kind.word(), file, what);
    }

    String explanation() {
        return "  Why: %s\n  Fix: %s\n".formatted(why(), fix());
    }
}
