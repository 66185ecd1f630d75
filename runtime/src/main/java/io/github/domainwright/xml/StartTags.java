package io.github.domainwright.xml;

import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the start tags of a document one after the other, and where they and their attributes begin.
 *
 * <p>The JDK's stream reader tells only where a tag ends, and its count of characters drifts behind comments. The text is
 * known to be well-formed up to the tag that the reader has just reported, so finding the tag again is easy.
 */
final class StartTags {
    private final String text;
    private final List<Name> attributes = new ArrayList<>();
    private int tag;
    private int end;
    private int line = 1;
    private int lineStart;
    private int lineBreak;

    private record Name(int start, int end) {}

    StartTags(String text) {
        this.text = text;
        this.lineBreak = lineBreak(0);
    }

    /** Moves to the next start tag. */
    void next() {
        int start = find("<", end);
        while (!isStartTag(start)) {
            start = find("<", behindMarkup(start));
        }
        countLines(start);
        tag = start;
        readAttributes();
    }

    private boolean isStartTag(int start) {
        char next = text.charAt(start + 1);
        return next != '/' && next != '!' && next != '?';
    }

    /** What ends a comment or an instruction stands behind what starts it: {@code <!-->} is not a whole comment. */
    private int behindMarkup(int start) {
        if (text.startsWith("<!--", start)) {
            return behind("-->", start + "<!--".length());
        }
        if (text.startsWith("<![CDATA[", start)) {
            return behind("]]>", start + "<![CDATA[".length());
        }
        return text.charAt(start + 1) == '?' ? behind("?>", start + "<?".length()) : behind(">", start);
    }

    private int behind(String mark, int start) {
        return find(mark, start) + mark.length();
    }

    private int find(String mark, int start) {
        int found = text.indexOf(mark, start);
        if (found < 0) {
            throw new IllegalStateException("the parser has seen a " + mark + " that is not there");
        }
        return found;
    }

    private void readAttributes() {
        attributes.clear();
        int at = behindName(tag + 1);
        while (text.charAt(at) != '>') {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '/') {
                at++;
            } else {
                Name name = new Name(at, behindName(at));
                attributes.add(name);
                at = behindValue(name.end);
            }
        }
        end = at + 1;
    }

    private int behindName(int start) {
        int at = start;
        char c = text.charAt(at);
        while (c > ' ' && c != '=' && c != '>' && c != '/') {
            at++;
            c = text.charAt(at);
        }
        return at;
    }

    private int behindValue(int start) {
        int open = start;
        while (text.charAt(open) != '\'' && text.charAt(open) != '"') {
            open++;
        }
        return behind(text.substring(open, open + 1), open + 1);
    }

    /** Returns where the tag begins. */
    Origin.Document place() {
        return place(tag);
    }

    /** Returns where the content of the element begins. */
    Origin.Document contentPlace() {
        return place(end);
    }

    /** Returns where the attribute {@code name} of the tag begins. */
    Origin.Document attributePlace(String name) {
        for (Name candidate : attributes) {
            boolean isAsLong = candidate.end - candidate.start == name.length();
            if (isAsLong && text.startsWith(name, candidate.start)) {
                return place(candidate.start);
            }
        }
        return place();
    }

    private Origin.Document place(int offset) {
        int placeLine = line;
        int placeLineStart = lineStart;
        for (int at = lineBreak; at < offset; at = lineBreak(placeLineStart)) {
            placeLine++;
            placeLineStart = at + 1;
        }
        return new Origin.Document(placeLine, offset - placeLineStart + 1);
    }

    private void countLines(int upTo) {
        while (lineBreak < upTo) {
            line++;
            lineStart = lineBreak + 1;
            lineBreak = lineBreak(lineStart);
        }
    }

    /** Finds where the line that holds {@code from} ends: at a line feed, or at a carriage return without one. */
    private int lineBreak(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 1 : at;
    }
}
