package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.ImageFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a firmware lock: written in one way only, and read as strictly. */
final class FirmwareLockText {
    private static final String HEADER = """
            # Domainwright firmware lock: a firmware build as it was when it was chosen.
            # A line for each file: role, format, bytes, SHA-256, path; then where its symbolic links ended, if it had any.
            # Do not edit: recheck compares this with the files that are there now.
            """;
    private static final String VERSION = "firmware-lock 1";
    private static final String BUILD = "build ";
    private static final String TARGET = "target ";
    private static final Pattern FILE =
            Pattern.compile("([a-z-]+) ([a-z0-9]+) (0|[1-9][0-9]{0,17}) ([0-9a-f]{64}) (/\\P{Cntrl}+)");

    private final List<String> problems = new ArrayList<>();
    private final List<LockedFile> files = new ArrayList<>();
    private @Nullable String build;
    private boolean targetMayFollow;

    private FirmwareLockText() {}

    static String render(FirmwareLock lock) {
        StringBuilder out = new StringBuilder(HEADER);
        out.append(VERSION).append('\n').append(BUILD).append(lock.build()).append('\n');
        for (LockedFile file : lock.files()) {
            FileIdentity identity = file.identity();
            out.append("%s %s %d %s %s\n"
                    .formatted(
                            file.role().word(), file.format().word(), identity.size(), identity.sha256(), file.path()));
            if (!identity.target().equals(file.path())) {
                out.append(TARGET).append(identity.target()).append('\n');
            }
        }
        return out.toString();
    }

    static FirmwareLock parse(String text) throws FirmwareLockException {
        if (text.indexOf('\r') >= 0) {
            throw new FirmwareLockException(List.of("the lines end with carriage returns instead of line feeds only"));
        }
        return new FirmwareLockText().read(text);
    }

    private FirmwareLock read(String text) throws FirmwareLockException {
        String[] lines = text.split("\n", -1);
        boolean versionSeen = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!versionSeen) {
                requireVersion(i + 1, line);
                versionSeen = true;
            } else {
                readLine(i + 1, line);
            }
        }
        if (!versionSeen) {
            problems.add("the line '" + VERSION + "' is missing: this is no firmware lock");
        } else if (build == null) {
            problems.add("the line '" + BUILD + "...' is missing");
        }
        if (versionSeen && files.stream().noneMatch(f -> f.role() == FileRole.EXECUTABLE)) {
            problems.add("the line of the executable is missing");
        }
        if (!problems.isEmpty() || build == null) {
            throw new FirmwareLockException(problems);
        }
        return new FirmwareLock(build, files);
    }

    /** Stops at once: what the lines of another version mean is not known. */
    private static void requireVersion(int number, String line) throws FirmwareLockException {
        if (!line.equals(VERSION)) {
            throw new FirmwareLockException(
                    List.of("line %d: '%s' instead of '%s'".formatted(number, shown(line), VERSION)));
        }
    }

    private void readLine(int number, String line) {
        Matcher file = FILE.matcher(line);
        if (line.startsWith(BUILD)) {
            readBuild(number, line.substring(BUILD.length()));
        } else if (line.startsWith(TARGET)) {
            readTarget(number, line.substring(TARGET.length()));
        } else if (file.matches()) {
            readFile(number, file);
        } else {
            problems.add("line %d: '%s' is neither build, target nor a file".formatted(number, shown(line)));
            targetMayFollow = false;
        }
    }

    private void readBuild(int number, String name) {
        if (build != null) {
            problems.add("line %d: a second build".formatted(number));
        } else if (name.isBlank() || name.matches(".*\\p{Cntrl}.*")) {
            problems.add("line %d: '%s' is no name of a build".formatted(number, shown(name)));
        }
        build = name;
        targetMayFollow = false;
    }

    private void readFile(int number, Matcher line) {
        Optional<FileRole> role = FileRole.ofWord(line.group(1));
        Optional<ImageFormat> format = Arrays.stream(ImageFormat.values())
                .filter(f -> f.word().equals(line.group(2)))
                .findFirst();
        targetMayFollow = role.isPresent() && format.isPresent();
        if (role.isEmpty()) {
            problems.add("line %d: '%s' is no role of a file".formatted(number, line.group(1)));
        } else if (format.isEmpty()) {
            problems.add("line %d: '%s' is no format of an image".formatted(number, line.group(2)));
        } else if (files.stream().anyMatch(f -> f.role() == role.get())) {
            problems.add("line %d: a second %s".formatted(number, line.group(1)));
        } else {
            path(number, line.group(5)).ifPresent(path -> {
                FileIdentity identity = new FileIdentity(path, Long.parseLong(line.group(3)), line.group(4));
                files.add(new LockedFile(role.get(), path, format.get(), identity));
            });
        }
    }

    private Optional<Path> path(int number, String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            problems.add("line %d: '%s' is no path on this system".formatted(number, shown(text)));
            return Optional.empty();
        }
    }

    private void readTarget(int number, String target) {
        if (!targetMayFollow || files.isEmpty() || !target.matches("/\\P{Cntrl}+")) {
            problems.add(
                    "line %d: the target '%s' does not follow the line of a file".formatted(number, shown(target)));
        } else {
            LockedFile last = files.get(files.size() - 1);
            path(number, target).ifPresent(path -> files.set(files.size() - 1, last.withTarget(path)));
        }
        targetMayFollow = false;
    }

    private static String shown(String line) {
        String start = line.length() > 60 ? line.substring(0, 60) + "..." : line;
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
