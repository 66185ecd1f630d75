package io.github.domainwright.firmware;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A libvirt release.
 *
 * @param major as 10 in {@code 10.2.0}
 * @param minor as 2 in {@code 10.2.0}
 * @param patch as 0 in {@code 10.2.0}
 */
public record LibvirtVersion(int major, int minor, int patch) implements Comparable<LibvirtVersion> {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");
    private static final Comparator<LibvirtVersion> ORDER = Comparator.comparingInt(LibvirtVersion::major)
            .thenComparingInt(LibvirtVersion::minor)
            .thenComparingInt(LibvirtVersion::patch);

    /**
     * Reads a version such as {@code 9.2} or {@code 11.3.0}.
     *
     * @throws IllegalArgumentException if the text is not two or three numbers with dots between them
     */
    public static LibvirtVersion parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a libvirt version. Write two or three numbers with"
                            + " dots between them, such as 9.2 or 11.3.0.");
        }
        return new LibvirtVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
    }

    /** Tells whether this is {@code major.minor} or newer. */
    public boolean isAtLeast(int major, int minor) {
        return compareTo(new LibvirtVersion(major, minor, 0)) >= 0;
    }

    @Override
    public int compareTo(LibvirtVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
