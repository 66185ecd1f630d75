package io.github.domainwright.firmware.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which file it is: where it lies and what is in it.
 *
 * @param target the absolute path of the file itself, without symbolic links
 * @param size its bytes
 * @param sha256 its SHA-256, 64 hexadecimal digits in lower case
 */
public record FileIdentity(Path target, long size, String sha256) {
    private static final int BUFFER = 1 << 16;

    /** Reads the file behind {@code path} in {@code root}. */
    static FileIdentity of(Path path, Sysroot root) throws UnusableFileException {
        ResolvedFile file = root.resolve(path);
        try (InputStream in = Files.newInputStream(file.onHost(), LinkOption.NOFOLLOW_LINKS)) {
            MessageDigest digest = sha256Digest();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                size += count;
            }
            return new FileIdentity(file.inside(), size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw Sysroot.unreadable(e);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
