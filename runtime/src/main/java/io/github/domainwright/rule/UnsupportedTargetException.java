package io.github.domainwright.rule;

import java.util.List;

/** Says what a document uses that its target does not know, and which version does. */
public final class UnsupportedTargetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnsupportedTargetException(List<String> missing) {
        super("[DW0501] The document cannot be used there.\n  " + String.join("\n  ", missing)
                + "\n  Fix: move to a newer version, or remove from the profile what needs it.");
    }
}
