package io.github.domainwright.firmware;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Directories with descriptors as QEMU's interfaces have them: every file whose name does not begin with a dot counts; of
 * files with one name the one in the most specific directory; the order is that of the bytes of the names.
 */
final class DescriptorDirectories {
    /** Larger files are not read; libvirt has the same bound. */
    static final int MOST_BYTES = 1 << 20;

    private static final Comparator<String> BYTE_ORDER =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final Sysroot sysroot;
    private final Map<String, String> winners = new TreeMap<>(BYTE_ORDER);

    DescriptorDirectories(Sysroot sysroot) {
        this.sysroot = sysroot;
    }

    /** Adds what is in a directory, if that exists, which is more specific than those before. */
    void add(String directory) throws IOException {
        Path located = sysroot.locate(directory);
        if (!Files.isDirectory(located)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(located)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".") && mayBeFile(directory + "/" + name)) {
                    winners.put(name, directory + "/" + name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Directories, sockets and the like are passed over; a link that leads nowhere is kept, to be explained. */
    private boolean mayBeFile(String path) {
        try {
            Path located = sysroot.locate(path);
            return Files.isRegularFile(located) || !Files.exists(located);
        } catch (IOException e) {
            return true;
        }
    }

    /** Returns the files that count, by name, as the host sees them. */
    Map<String, String> files() {
        return winners;
    }

    /** Returns what is in one of them; nothing if it masks its name. */
    byte[] read(String path) throws IOException, DescriptorFault {
        Path located = sysroot.locate(path);
        if (!Files.exists(located)) {
            throw new DescriptorFault(path + " is a symbolic link to nothing that can be seen");
        }
        byte[] content;
        try (InputStream stream = Files.newInputStream(located, LinkOption.NOFOLLOW_LINKS)) {
            content = stream.readNBytes(MOST_BYTES + 1);
        }
        if (content.length > MOST_BYTES) {
            throw new DescriptorFault(path + " is larger than 1 MiB");
        }
        return content;
    }

    /** Says in words why something cannot be read. */
    static String reason(IOException e) {
        if (e instanceof FileSystemLoopException) {
            return "the symbolic links lead in a circle";
        }
        return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
    }
}
