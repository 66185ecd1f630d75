package io.github.domainwright.firmware;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A directory that is looked at as if it were the root of a host. Symbolic links are followed as that host would follow
 * them: an absolute target starts at this root, and {@code ..} stops there, so that nothing outside is ever read.
 *
 * @param root the directory
 */
public record Sysroot(Path root) {
    private static final int MOST_LINKS = 40;

    static Sysroot ofHost() {
        return new Sysroot(Path.of("/"));
    }

    /**
     * Returns where a path of the host lies for us, all links followed; the file itself does not have to exist.
     *
     * @param path absolute path as the host sees it
     * @throws FileSystemLoopException if more links than any real path has are met
     * @throws IOException if a link cannot be read
     */
    public Path locate(String path) throws IOException {
        Deque<String> ahead = new ArrayDeque<>();
        push(ahead, Path.of(path));
        Path inside = Path.of("/");
        int links = 0;
        while (!ahead.isEmpty()) {
            String name = ahead.pop();
            if (name.equals("..")) {
                inside = inside.getParent() == null ? inside : inside.getParent();
                continue;
            }
            Path next = inside.resolve(name);
            if (!name.equals(".") && Files.isSymbolicLink(outside(next))) {
                if (++links > MOST_LINKS) {
                    throw new FileSystemLoopException(path);
                }
                Path target = Files.readSymbolicLink(outside(next));
                push(ahead, target);
                inside = target.isAbsolute() ? Path.of("/") : inside;
            } else {
                inside = next;
            }
        }
        return outside(inside);
    }

    private Path outside(Path inside) {
        return root.resolve(Path.of("/").relativize(inside).toString());
    }

    private static void push(Deque<String> ahead, Path path) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            ahead.push(path.getName(i).toString());
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
