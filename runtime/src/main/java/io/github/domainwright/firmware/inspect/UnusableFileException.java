package io.github.domainwright.firmware.inspect;

import java.nio.file.Path;

/** Says why a file, or the part of it that is being read, cannot be used; always becomes a {@link Finding}. */
final class UnusableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FindingKind kind;

    UnusableFileException(FindingKind kind, String what) {
        super(what);
        this.kind = kind;
    }

    FindingKind kind() {
        return kind;
    }

    Finding about(Path file) {
        return new Finding(kind, file, String.valueOf(getMessage()));
    }
}
