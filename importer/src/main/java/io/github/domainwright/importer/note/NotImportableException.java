package io.github.domainwright.importer.note;

import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;

/** Thrown for a document of a guest that no profile can describe. */
public final class NotImportableException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /** Makes one for what {@code element} says; {@code reason} is half a sentence. */
    public NotImportableException(Element element, String reason) {
        super(reason);
        Origin.Document place =
                element.origin() instanceof Origin.Document document ? document : new Origin.Document(1, 1);
        this.line = place.line();
        this.column = place.column();
    }

    /** Returns the line of the document, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column, from 1. */
    public int column() {
        return column;
    }
}
