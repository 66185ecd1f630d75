package io.github.domainwright.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML and the SVG inside of it. Every text and every attribute value is escaped here and nowhere else, so that no
 * name in a profile can become markup.
 */
final class Html {
    private static final Set<String> VOID = Set.of("meta", "br", "link", "rect", "path", "line", "circle");
    private static final Set<String> INLINE = Set.of("a", "b", "bdi", "br", "code", "span", "strong", "text", "title");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    Html open(String name, String... attributes) {
        out.append('<').append(name);
        for (int each = 0; each < attributes.length; each += 2) {
            out.append(' ').append(attributes[each]).append("=\"");
            escape(attributes[each + 1]);
            out.append('"');
        }
        out.append('>');
        if (!VOID.contains(name)) {
            open.push(name);
        } else if (isSvg()) {
            // Foreign elements are closed by themselves, in HTML as in XML.
            out.insert(out.length() - 1, '/');
        }
        return this;
    }

    private boolean isSvg() {
        return open.contains("svg");
    }

    /** Closes the element that was opened last. */
    Html close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (!INLINE.contains(name)) {
            out.append('\n');
        }
        return this;
    }

    /** Writes an element with a text and nothing else in it. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes a text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** Writes a text of somebody else, whose direction must not reach beyond it. */
    Html foreign(String text) {
        return element("bdi", text);
    }

    /** Writes the page's own style sheet; it is no text of a guest. */
    Html styleSheet(String css) {
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** Escapes markup, and puts a replacement character for what HTML cannot carry. */
    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isCarried(point) ? point : 0xFFFD);
            }
        });
    }

    private static boolean isCarried(int point) {
        boolean isControl = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean isNoCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !isControl && !isSurrogate && !isNoCharacter;
    }

    /** Returns the page. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
