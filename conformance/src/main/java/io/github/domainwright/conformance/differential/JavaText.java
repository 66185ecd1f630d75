package io.github.domainwright.conformance.differential;

/** Texts in Java sources. */
final class JavaText {
    private JavaText() {}

    static String literal(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
