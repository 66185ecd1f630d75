package io.github.domainwright.cli.program;

import io.github.domainwright.cli.ExitCode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Standard output in UTF-8, which remembers whether everything could be written. */
final class StandardOutput {
    private final Remembering bytes;
    private final PrintWriter writer;

    private StandardOutput(OutputStream stream) {
        bytes = new Remembering(stream);
        writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    static StandardOutput open() {
        return of(new FileOutputStream(FileDescriptor.out));
    }

    static StandardOutput of(OutputStream stream) {
        return new StandardOutput(stream);
    }

    /** Returns standard error in UTF-8, written at each line. */
    static PrintWriter errors() {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
    }

    PrintWriter writer() {
        return writer;
    }

    /** Returns how to end: as {@code status} says, unless the output was lost. */
    int finish(int status) {
        writer.flush();
        IOException failure = bytes.failure;
        if (failure == null || isClosedPipe(failure)) {
            return status;
        }
        errors().println("domainwright: the output cannot be written: " + failure.getMessage() + ".");
        return ExitCode.UNREADABLE;
    }

    /** Whoever reads may stop: {@code domainwright ... | head} is no failure. */
    private static boolean isClosedPipe(IOException failure) {
        return failure.getMessage() != null && failure.getMessage().contains("Broken pipe");
    }

    private static final class Remembering extends OutputStream {
        private final OutputStream stream;
        private @Nullable IOException failure;

        Remembering(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int start, int length) throws IOException {
            try {
                stream.write(b, start, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
