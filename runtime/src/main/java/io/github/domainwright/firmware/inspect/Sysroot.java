package io.github.domainwright.firmware.inspect;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * A root directory that paths are looked up in, as {@code chroot} would: an absolute symbolic link starts at this root,
 * and {@code ..} ends at it, so that no path leads out.
 */
final class Sysroot {
    /** As many as Linux follows in one path. */
    private static final int MOST_LINKS = 40;

    private final Path root;

    Sysroot(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Finds the regular file behind {@code path}; a relative path starts at the root, or here if the root is "/". */
    ResolvedFile resolve(Path path) throws UnusableFileException {
        requireRoot();
        Path start = isWholeHost() ? path.toAbsolutePath() : path;
        Deque<Path> pending = new ArrayDeque<>(names(start));
        Deque<Path> inside = new ArrayDeque<>();
        int links = 0;
        while (!pending.isEmpty()) {
            Path name = pending.removeFirst();
            if (name.toString().equals("..")) {
                inside.pollLast();
                continue;
            }
            inside.addLast(name);
            BasicFileAttributes attributes = attributes(inside, links > 0);
            if (attributes.isSymbolicLink()) {
                links++;
                follow(inside, pending, links);
            } else if (pending.isEmpty()) {
                requireRegular(attributes);
            } else if (!attributes.isDirectory()) {
                throw new UnusableFileException(
                        FindingKind.MISSING, "does not exist: " + insidePath(inside) + " is not a directory");
            }
        }
        if (inside.isEmpty()) {
            throw new UnusableFileException(FindingKind.NOT_A_FILE, "is a directory");
        }
        return new ResolvedFile(path, insidePath(inside), onHost(inside));
    }

    private void requireRoot() throws UnusableFileException {
        if (!Files.isDirectory(root)) {
            throw new UnusableFileException(
                    FindingKind.MISSING, "cannot be looked up: the root directory " + root + " is not a directory");
        }
    }

    private boolean isWholeHost() {
        return root.getNameCount() == 0;
    }

    private void follow(Deque<Path> inside, Deque<Path> pending, int links) throws UnusableFileException {
        Path link = onHost(inside);
        if (links > MOST_LINKS) {
            throw new UnusableFileException(
                    FindingKind.SYMLINK_LOOP,
                    "leads over more than " + MOST_LINKS + " symbolic links, the last one at " + insidePath(inside));
        }
        Path target;
        try {
            target = Files.readSymbolicLink(link);
        } catch (IOException e) {
            throw unreadable(e);
        }
        inside.removeLast();
        if (target.isAbsolute()) {
            inside.clear();
        }
        List<Path> names = names(target);
        Collections.reverse(names);
        names.forEach(pending::addFirst);
    }

    private BasicFileAttributes attributes(Deque<Path> inside, boolean viaLink) throws UnusableFileException {
        try {
            return Files.readAttributes(onHost(inside), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            String missing = insidePath(inside).toString();
            throw new UnusableFileException(
                    FindingKind.MISSING,
                    viaLink
                            ? "is a symbolic link to " + missing + ", which does not exist"
                            : "does not exist (" + missing + " is not there)");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static void requireRegular(BasicFileAttributes attributes) throws UnusableFileException {
        if (!attributes.isRegularFile()) {
            throw new UnusableFileException(
                    FindingKind.NOT_A_FILE,
                    attributes.isDirectory() ? "is a directory" : "is a device, pipe or socket");
        }
    }

    /** Says in words why reading failed, without the host's own path. */
    static UnusableFileException unreadable(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return new UnusableFileException(
                FindingKind.UNREADABLE,
                e instanceof AccessDeniedException
                        ? "cannot be read: permission denied"
                        : "cannot be read: " + (reason == null ? e.getClass().getSimpleName() : reason));
    }

    private Path onHost(Deque<Path> inside) {
        Path path = root;
        for (Path name : inside) {
            path = path.resolve(name);
        }
        return path;
    }

    private Path insidePath(Deque<Path> inside) {
        Path path = root.getFileSystem().getPath("/");
        for (Path name : inside) {
            path = path.resolve(name);
        }
        return path;
    }

    private static List<Path> names(Path path) {
        List<Path> names = new ArrayList<>();
        for (Path name : path) {
            if (!name.toString().isEmpty() && !name.toString().equals(".")) {
                names.add(name);
            }
        }
        return names;
    }
}
