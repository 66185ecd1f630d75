package io.github.domainwright.cli;

import java.io.PrintWriter;

/** A line on standard error that counts, if that is a terminal and there is enough to count. */
public final class Progress {
    private static final int WORTH_SHOWING = 200;

    private final PrintWriter err;
    private final int total;
    private final boolean shown;

    private Progress(PrintWriter err, int total, boolean shown) {
        this.err = err;
        this.total = total;
        this.shown = shown;
    }

    /** Returns the progress of {@code total} steps. */
    public static Progress of(PrintWriter err, int total) {
        return new Progress(err, total, total >= WORTH_SHOWING && Terminal.showsProgress());
    }

    /** Shows that {@code done} steps are done. */
    public void show(int done) {
        if (shown) {
            err.print("\r" + done + " of " + total);
            err.flush();
        }
    }

    /** Takes the line away, so that others can be printed. */
    public void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
