package io.github.domainwright.cli.lint;

import io.github.domainwright.xml.StrictParser;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.Path;

/** Tells XML of other kinds, such as libvirt's networks beside its domains, from domains that are broken. */
final class OtherDocument {
    private OtherDocument() {}

    /** Tells whether {@code file} is XML up to its root, and that is not {@code domain}. */
    static boolean is(Path file) {
        try {
            return !StrictParser.rootOf(file).equals("domain");
        } catch (IOException | UnreadableDomainException broken) {
            return false;
        }
    }
}
