package io.github.domainwright.xml;

import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.value.XmlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Domain XML while it is written: constant markup as it is, values escaped.
 *
 * <p>Generated emitters call this class, and so does the renderer of trees; nothing else writes XML. Line breaks, tabs
 * and carriage returns in attribute values are written as character references, because a reader would turn them into
 * spaces; a carriage return in a text likewise, because a reader would drop it.
 */
public final class XmlOut {
    private final StringBuilder out;
    private final List<Given> given = new ArrayList<>();

    /**
     * An element that a component gave.
     *
     * @param component the component
     * @param start where it begins in the document
     * @param end where it ends
     */
    record Given(String component, int start, int end) {}

    /**
     * Starts an empty document.
     *
     * @param size the expected number of characters
     */
    public XmlOut(int size) {
        this.out = new StringBuilder(size);
    }

    /** Writes {@code markup} as it is. */
    public XmlOut raw(String markup) {
        out.append(markup);
        return this;
    }

    /**
     * Writes {@code text} between tags, escaped.
     *
     * @throws io.github.domainwright.value.InvalidValueException if XML 1.0 cannot carry a character of it
     */
    public XmlOut text(String text) {
        escape(XmlText.require(text), false);
        return this;
    }

    /** Writes {@code number} between tags or between the quotes of an attribute. */
    public XmlOut number(long number) {
        out.append(number);
        return this;
    }

    /**
     * Writes {@code value} between the single quotes of an attribute, escaped.
     *
     * @throws io.github.domainwright.value.InvalidValueException if XML 1.0 cannot carry a character of it
     */
    public XmlOut attribute(String value) {
        escape(XmlText.require(value), true);
        return this;
    }

    /**
     * Writes the element of {@code value}, {@code level} levels deep, as lines.
     *
     * @param component the component that gives it
     * @param name what it must be called
     * @throws io.github.domainwright.value.InvalidValueException if it is called otherwise, or XML could not carry it
     */
    public XmlOut subtree(String component, String name, DomainSubtree value, int level) {
        int start = out.length();
        DomainWriter.write(GivenElement.require(name, value), level, this);
        given.add(new Given(component, start, out.length()));
        return this;
    }

    /** Returns the elements that components gave, in document order. */
    List<Given> given() {
        return given;
    }

    private void escape(String value, boolean inAttribute) {
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            String reference = reference(value.charAt(i), inAttribute);
            if (reference != null) {
                out.append(value, copied, i).append(reference);
                copied = i + 1;
            }
        }
        out.append(value, copied, value.length());
    }

    private static @org.jspecify.annotations.Nullable String reference(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '\'' -> inAttribute ? "&apos;" : null;
            case '\n' -> inAttribute ? "&#10;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            default -> null;
        };
    }

    /** Appends what was written to {@code target}. */
    public void appendTo(Appendable target) throws IOException {
        target.append(out);
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
