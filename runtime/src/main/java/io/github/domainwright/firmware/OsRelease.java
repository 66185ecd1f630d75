package io.github.domainwright.firmware;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A host's {@code os-release}, as far as it says which distribution's packages the host has.
 *
 * @param id {@code ID}
 * @param versions what may name the release: {@code VERSION_ID}, then {@code VERSION_CODENAME}
 * @param like {@code ID_LIKE}: the distributions this one derives from, the closest first
 * @param likeVersions what may name the release of those: their code names, then {@code VERSION_ID}
 */
record OsRelease(String id, List<String> versions, List<String> like, List<String> likeVersions) {
    private static final List<String> PLACES = List.of("/etc/os-release", "/usr/lib/os-release");
    private static final int MOST_BYTES = 65_536;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * Reads the file of a host.
     *
     * @throws NoSuchFileException if the host has none
     */
    static OsRelease read(Sysroot sysroot) throws IOException {
        for (String place : PLACES) {
            Path file = sysroot.locate(place);
            if (Files.isRegularFile(file)) {
                if (Files.size(file) > MOST_BYTES) {
                    throw new IOException(file + " is too large for an os-release file");
                }
                return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        throw new NoSuchFileException("there is neither " + String.join(" nor ", PLACES) + " under " + sysroot);
    }

    /** Reads {@code NAME=value} lines; anything else is skipped, as os-release(5) wants. */
    static OsRelease parse(String text) {
        Map<String, String> values = new HashMap<>();
        for (String line : text.split("\\R")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                values.put(
                        line.substring(0, equals).strip(),
                        unquote(line.substring(equals + 1).strip()));
            }
        }
        String version = values.getOrDefault("VERSION_ID", "");
        String codename = values.getOrDefault("VERSION_CODENAME", "");
        String like = values.getOrDefault("ID_LIKE", "").strip();
        return new OsRelease(
                values.getOrDefault("ID", "linux"),
                present(version, codename),
                like.isEmpty() ? List.of() : List.of(SPACES.split(like)),
                present(
                        values.getOrDefault("UBUNTU_CODENAME", ""),
                        values.getOrDefault("DEBIAN_CODENAME", ""),
                        codename,
                        version));
    }

    private static List<String> present(String... values) {
        List<String> present = new ArrayList<>(List.of(values));
        present.removeIf(String::isEmpty);
        return List.copyOf(present);
    }

    /** Takes shell quotes off; inside double quotes and outside of quotes a backslash keeps the next character. */
    private static String unquote(String value) {
        char quote = value.isEmpty() ? 0 : value.charAt(0);
        boolean quoted = quote == '"' || quote == '\'';
        String inner = quoted && value.length() > 1 && value.charAt(value.length() - 1) == quote
                ? value.substring(1, value.length() - 1)
                : value;
        return quote == '\'' ? inner : inner.replaceAll("\\\\(.)", "$1");
    }
}
