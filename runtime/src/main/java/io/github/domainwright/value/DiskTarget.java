package io.github.domainwright.value;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name a disk has in the guest ({@code disk/target/@dev}): a bus prefix and letters, such as {@code vda}.
 *
 * @param prefix {@code vd}, {@code sd}, {@code hd}, {@code fd}, {@code xvd} or {@code ubd}
 * @param index the disk's number from 0, written as {@code a}, {@code b} … {@code z}, {@code aa} …
 */
public record DiskTarget(String prefix, int index) implements DomainValue {
    /** The most letters that a target has behind its prefix. */
    public static final int MAX_LETTERS = 7;

    /** Apart, because emitters count targets without it, and a fresh JVM would wait for it. */
    private static final class Form {
        static final Pattern TEXT = Pattern.compile("(vd|sd|hd|fd|xvd|ubd)([a-z]{1,5})");

        private Form() {}
    }

    /**
     * Refuses what is no target.
     *
     * @throws InvalidValueException if the prefix is another one, or the number negative
     */
    public DiskTarget {
        if (index < 0 || !Form.TEXT.matcher(prefix + "a").matches()) {
            throw malformed(prefix + index);
        }
    }

    /**
     * Reads a target such as {@code vda}.
     *
     * @throws InvalidValueException if the prefix or the letters are not as libvirt wants them
     */
    public static DiskTarget parse(String text) {
        Matcher matcher = Form.TEXT.matcher(text);
        if (!matcher.matches()) {
            throw malformed(text);
        }
        int index = 0;
        for (char letter : matcher.group(2).toCharArray()) {
            index = index * 26 + (letter - 'a' + 1);
        }
        return new DiskTarget(matcher.group(1), index - 1);
    }

    private static InvalidValueException malformed(String text) {
        return new InvalidValueException(
                Quoted.of(text) + " is not a disk target.",
                "write a bus prefix (vd, sd, hd, fd, xvd, ubd) and a letter, such as \"vda\".");
    }

    /** Returns the target {@code count} places further on: {@code vda} plus 1 is {@code vdb}. */
    public DiskTarget plus(int count) {
        return new DiskTarget(prefix, index + count);
    }

    @Override
    public String domainText() {
        byte[] letters = new byte[MAX_LETTERS];
        return prefix + new String(letters, 0, letters(index, letters, 0), StandardCharsets.US_ASCII);
    }

    /**
     * Writes the letters of the {@code index}-th target, counted from 0, to {@code target} from {@code at} on.
     *
     * @return where the next byte goes
     */
    public static int letters(int index, byte[] target, int at) {
        int end = at;
        for (long rest = index + 1L; rest > 0; rest = (rest - 1) / 26) {
            end++;
        }
        int place = end;
        for (long rest = index + 1L; rest > 0; rest = (rest - 1) / 26) {
            target[--place] = (byte) ('a' + (rest - 1) % 26);
        }
        return end;
    }

    @Override
    public String toString() {
        return domainText();
    }
}
