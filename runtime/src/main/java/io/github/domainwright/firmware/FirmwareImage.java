package io.github.domainwright.firmware;

import java.util.Objects;

/**
 * One file of a firmware build, on the host that will run the guest.
 *
 * @param path absolute path on that host; not looked at here
 * @param format the file's format
 */
public record FirmwareImage(String path, ImageFormat format) {
    /** Checks that nothing is missing. */
    public FirmwareImage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(format, "format");
    }
}
