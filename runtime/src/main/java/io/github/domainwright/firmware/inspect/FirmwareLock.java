package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.FirmwareSource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The firmware build that guests were defined with, pinned: a small text file that tells later whether the files are
 * still the same. An update of the host replaces firmware below guests that run; {@link #recheck(Path)} notices.
 *
 * <pre>{@code
 * FirmwareLock lock = FirmwareLock.take(ChosenBuild.of(source.select(requirement).orElseRefuse()), root);
 * lock.write(Path.of("firmware.lock"));
 * List<Finding> drift = lock.recheck(root);
 * Optional<FirmwareBuild> instead = lock.replacement(source, requirement);
 * }</pre>
 */
public final class FirmwareLock {
    private static final long LARGEST_FILE = 1 << 16;
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    private final String build;
    private final List<LockedFile> files;

    FirmwareLock(String build, List<LockedFile> files) {
        this.build = build;
        this.files = List.copyOf(files);
    }

    /** Returns what the build is called. */
    public String build() {
        return build;
    }

    /** Returns the files of the build. */
    public List<LockedFile> files() {
        return files;
    }

    /**
     * Locks the files of {@code build} as they are now.
     *
     * @param root the root directory of the system that the paths belong to, {@code /} for this host
     * @throws FirmwareLockException if a file cannot be read, a path is relative, or a name has control characters
     */
    public static FirmwareLock take(ChosenBuild build, Path root) throws FirmwareLockException {
        Sysroot sysroot = new Sysroot(root);
        List<String> problems = new ArrayList<>();
        List<LockedFile> files = new ArrayList<>();
        if (build.name().isBlank() || CONTROL_CHARACTER.matcher(build.name()).find()) {
            problems.add("the name of the build is empty or has control characters");
        }
        for (ChosenBuild.File file : build.files()) {
            if (!file.path().isAbsolute()
                    || CONTROL_CHARACTER.matcher(file.path().toString()).find()) {
                problems.add(file.path() + ": is not absolute, or has control characters");
                continue;
            }
            try {
                FileIdentity identity = FileIdentity.of(file.path(), sysroot);
                files.add(new LockedFile(file.role(), file.path(), file.format(), identity));
            } catch (UnusableFileException e) {
                problems.add(file.path() + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new FirmwareLockException(problems);
        }
        // Reading it back refuses what could not be read later, such as a build without an executable.
        return parse(new FirmwareLock(build.name(), files).render());
    }

    /**
     * Reads a lock that {@link #write(Path)} has written.
     *
     * @throws FirmwareLockException if there is no such file, or it is not exactly what was written
     */
    public static FirmwareLock read(Path file) throws FirmwareLockException {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new FirmwareLockException(List.of(file + ": is too large to be a firmware lock"));
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new FirmwareLockException(List.of(file + ": does not exist"));
        } catch (CharacterCodingException e) {
            throw new FirmwareLockException(List.of(file + ": is not UTF-8 text"));
        } catch (IOException e) {
            throw new FirmwareLockException(
                    List.of(file + ": " + Sysroot.unreadable(e).getMessage()));
        }
    }

    /**
     * Reads the text of a lock.
     *
     * @throws FirmwareLockException if it is not what {@link #render()} returns; comments and empty lines may differ
     */
    public static FirmwareLock parse(String text) throws FirmwareLockException {
        return FirmwareLockText.parse(text);
    }

    /** Returns the text of the lock; the same lock always has the same text. */
    public String render() {
        return FirmwareLockText.render(this);
    }

    /** Writes the lock to {@code file}. */
    public void write(Path file) throws IOException {
        Files.writeString(file, render(), StandardCharsets.UTF_8);
    }

    /**
     * Proposes a build of the same flavour in place of this one: what {@code source} chooses for the requirement that the
     * locked build was chosen for. Guests keep their variable stores only if the new build reads them; see
     * {@link FirmwareInspector#inspectPair(FlashPair)}.
     *
     * @return the build; nothing if it is made of the locked files, or if the source refuses
     */
    public Optional<FirmwareBuild> replacement(FirmwareSource source, FirmwareRequirement requirement) {
        return source.select(requirement).chosen().filter(this::hasOtherFiles);
    }

    private boolean hasOtherFiles(FirmwareBuild candidate) {
        return !candidate.mapping().executablePath().equals(path(FileRole.EXECUTABLE))
                || !candidate.mapping().templatePath().orElse("").equals(path(FileRole.NVRAM_TEMPLATE));
    }

    private String path(FileRole role) {
        return files.stream()
                .filter(file -> file.role() == role)
                .map(file -> file.path().toString())
                .findFirst()
                .orElse("");
    }

    /**
     * Compares the locked files with those that are there now.
     *
     * @param root the root directory of the system that the paths belong to, {@code /} for this host
     * @return what differs, in the order of the files; empty if nothing has changed
     */
    public List<Finding> recheck(Path root) {
        Sysroot sysroot = new Sysroot(root);
        List<Finding> findings = new ArrayList<>();
        for (LockedFile file : files) {
            try {
                findings.addAll(drift(file, FileIdentity.of(file.path(), sysroot)));
            } catch (UnusableFileException e) {
                findings.add(e.about(file.path()));
            }
        }
        return findings;
    }

    private static List<Finding> drift(LockedFile file, FileIdentity now) {
        FileIdentity then = file.identity();
        List<Finding> findings = new ArrayList<>();
        if (!now.target().equals(then.target())) {
            findings.add(new Finding(
                    FindingKind.TARGET_CHANGED,
                    file.path(),
                    "leads to %s now, and led to %s".formatted(now.target(), then.target())));
        }
        if (now.size() != then.size()) {
            findings.add(new Finding(
                    FindingKind.SIZE_CHANGED,
                    file.path(),
                    "has %d bytes now, and had %d".formatted(now.size(), then.size())));
        } else if (!now.sha256().equals(then.sha256())) {
            findings.add(new Finding(
                    FindingKind.CONTENT_CHANGED,
                    file.path(),
                    "has SHA-256 %s now, and had %s".formatted(now.sha256(), then.sha256())));
        }
        return findings;
    }
}
