package io.github.domainwright.fuzz;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Any bytes as a domain document: refused with a place, or read so that what is written again reads the same. */
public final class DocumentFuzz {
    private DocumentFuzz() {}

    /** Reads {@code input}. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        DomainTree tree;
        try {
            tree = DomainReader.read(new ByteArrayInputStream(input));
        } catch (UnreadableDomainException refusal) {
            if (refusal.line() < 1 || refusal.reason().isBlank()) {
                throw new IllegalStateException("a refusal without place or reason", refusal);
            }
            return;
        }
        String written = DomainWriter.toXml(tree);
        String again;
        try {
            again = DomainWriter.toXml(DomainReader.read(written));
        } catch (UnreadableDomainException e) {
            throw new IllegalStateException("we do not read what we wrote:\n" + written, e);
        }
        if (!again.equals(written)) {
            throw new IllegalStateException("written\n" + written + "\nread and written again\n" + again);
        }
    }
}
