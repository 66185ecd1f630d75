package io.github.domainwright.xml;

import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.value.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Domain XML while it is written, in UTF-8: constant markup as it is, values escaped.
 *
 * <p>Generated emitters call this class, and so does the renderer of trees; nothing else writes XML. Line breaks, tabs
 * and carriage returns in attribute values are written as character references, because a reader would turn them into
 * spaces; a carriage return in a text likewise, because a reader would drop it.
 *
 * <p>A program that writes many documents can hold one of these and {@link #clear() clear} it for each: then nothing is
 * allocated. Not for use by several threads at a time.
 */
public final class XmlOut {
    private byte[] bytes;
    private int size;

    /** Whether what was written is known to be ASCII alone, as it mostly is; a string is made of that with one copy. */
    private boolean isAscii = true;

    private final GivenPlaces given = new GivenPlaces();
    private final ValueProblems problems = new ValueProblems("");

    /**
     * Starts an empty document.
     *
     * @param size the expected number of bytes
     */
    public XmlOut(int size) {
        this(new byte[size]);
    }

    private XmlOut(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Starts an empty document of about {@code size} bytes that ends with {@link #finish()}, in a buffer that was used
     * before, if there is one. For generated emitters.
     */
    public static XmlOut start(int size) {
        return new XmlOut(SpareBuffer.take(size));
    }

    /** Returns what was written and gives the buffer away: nothing more can be written. */
    public String finish() {
        String document = toString();
        SpareBuffer.giveBack(bytes, size);
        bytes = SpareBuffer.NONE;
        truncate(0);
        return document;
    }

    /** Returns what collects the problems of the guest that is written next, a guest of {@code profile}. */
    public ValueProblems problems(String profile) {
        return problems.startAgain(profile);
    }

    /** Writes {@code markup}, which must be ASCII, as it is; the processor makes sure that constants are. */
    public XmlOut raw(String markup) {
        int length = markup.length();
        makeRoom(length);
        copyAscii(markup, 0, length);
        return this;
    }

    /** Writes {@code markup} as it is. */
    public XmlOut markup(String markup) {
        for (int i = 0; i < markup.length(); ) {
            int character = markup.codePointAt(i);
            makeRoom(4);
            isAscii &= character < Escapes.ASCII;
            size = Escapes.encode(character, bytes, size);
            i += Character.charCount(character);
        }
        return this;
    }

    /**
     * Writes {@code text} between tags, escaped.
     *
     * @throws io.github.domainwright.value.InvalidValueException if XML 1.0 cannot carry a character of it
     */
    public XmlOut text(String text) {
        escaped(text, Escapes.IN_TEXT);
        return this;
    }

    /**
     * Writes {@code value} between the single quotes of an attribute, escaped.
     *
     * @throws io.github.domainwright.value.InvalidValueException if XML 1.0 cannot carry a character of it
     */
    public XmlOut attribute(String value) {
        escaped(value, Escapes.IN_ATTRIBUTE);
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
        int start = size;
        DomainWriter.write(GivenElement.require(name, value), level, this);
        given.add(component, start, size);
        return this;
    }

    /** Returns the elements that components gave, in document order, with their places in what {@link #toString} returns. */
    List<GivenPlaces.Given> given() {
        return given.inCharacters(bytes);
    }

    /** Writes {@code number} between tags or between the quotes of an attribute. */
    public XmlOut number(long number) {
        makeRoom(20);
        size = Digits.decimal(number, bytes, size);
        return this;
    }

    /** Writes {@code id} between tags, in its 36-character form. */
    public XmlOut uuid(UUID id) {
        makeRoom(36);
        size = Digits.uuid(id, bytes, size);
        return this;
    }

    /** Writes the disk target that stands {@code index} places behind the first one of {@code prefix}, such as {@code vda}. */
    public XmlOut diskTarget(String prefix, int index) {
        raw(prefix);
        makeRoom(DiskTarget.MAX_LETTERS);
        size = DiskTarget.letters(index, bytes, size);
        return this;
    }

    private void escaped(String value, int place) {
        int length = value.length();
        makeRoom(length);
        for (int i = 0; i < length; ) {
            int end = Escapes.endOfPlain(value, i, place);
            copyAscii(value, i, end);
            if (end == length) {
                return;
            }
            if (!XmlText.isAllowedAt(value, end)) {
                XmlText.require(value);
            }
            int character = value.codePointAt(end);
            i = end + Character.charCount(character);
            isAscii &= character < Escapes.ASCII;
            // Room for what follows as well, so that plain characters need no look at it.
            makeRoom(Escapes.LONGEST + length - i);
            size = Escapes.write(character, place, bytes, size);
        }
    }

    /** The only method that copies a string's characters without a look at them; it is deprecated for that. */
    @SuppressWarnings("deprecation")
    private void copyAscii(String ascii, int start, int end) {
        ascii.getBytes(start, end, bytes, size);
        size += end - start;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
        }
    }

    /** Returns how many bytes were written. */
    public int size() {
        return size;
    }

    /** Forgets what was written; the buffer is kept. */
    public XmlOut clear() {
        truncate(0);
        return this;
    }

    /** Writes the document to {@code target}, in UTF-8. */
    public void writeTo(OutputStream target) throws IOException {
        target.write(bytes, 0, size);
    }

    /** Returns the document in UTF-8. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Tells whether what was written from {@code start} on is {@code other}. */
    boolean endsWith(byte[] other, int start) {
        return Arrays.equals(bytes, start, size, other, 0, other.length);
    }

    /** Returns what was written from {@code start} on, and takes it back. */
    byte[] cut(int start) {
        byte[] end = Arrays.copyOfRange(bytes, start, size);
        truncate(start);
        return end;
    }

    /** Returns the document that was written from {@code start} on. */
    String from(int start) {
        return new String(bytes, start, size - start, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Takes back what was written from {@code start} on. */
    void truncate(int start) {
        size = start;
        isAscii |= start == 0;
        given.truncate(start);
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return from(0);
    }
}
