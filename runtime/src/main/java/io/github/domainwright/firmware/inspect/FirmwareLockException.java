package io.github.domainwright.firmware.inspect;

import java.util.List;

/** Says everything that is wrong with a firmware lock, or with the files that one was to be made of. */
public final class FirmwareLockException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    FirmwareLockException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** Returns the problems, each as a sentence; those of a lock file start with the number of the line. */
    public List<String> problems() {
        return List.of(problems);
    }
}
