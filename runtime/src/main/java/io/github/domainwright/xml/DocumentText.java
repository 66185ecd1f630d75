package io.github.domainwright.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes in the text of a document, up to the longest that is read, without the mark that Windows editors put before it. */
final class DocumentText {
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int LONGEST_DECLARATION = 200;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentText() {}

    static String of(String text) throws UnreadableDomainException {
        if (text.length() > DomainReader.MAX_CHARACTERS) {
            throw tooLong();
        }
        return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static String of(Reader source) throws IOException, UnreadableDomainException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = source.read(buffer); count >= 0; count = source.read(buffer)) {
            text.append(buffer, 0, count);
            if (text.length() > DomainReader.MAX_CHARACTERS) {
                throw tooLong();
            }
        }
        return of(text.toString());
    }

    static String of(Path file) throws IOException, UnreadableDomainException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Takes no more of {@code source} than the longest document has, however much it gives. */
    static String of(InputStream source) throws IOException, UnreadableDomainException {
        byte[] start = source.readNBytes(LONGEST_DECLARATION);
        Charset encoding = encoding(start);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), source);
        try {
            return of(new InputStreamReader(whole, encoding.newDecoder()));
        } catch (CharacterCodingException e) {
            throw new UnreadableDomainException("there are bytes that are not text in " + encoding, 1, 1);
        }
    }

    /** Finds the encoding as XML's appendix F says: a byte order mark, else the declaration, else UTF-8. */
    private static Charset encoding(byte[] bytes) throws UnreadableDomainException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableDomainException("the encoding '%s' is not known".formatted(declared.group(1)), 1, 1);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static UnreadableDomainException tooLong() {
        return new UnreadableDomainException(
                "the document is longer than " + DomainReader.MAX_CHARACTERS + " characters", 1, 1);
    }
}
