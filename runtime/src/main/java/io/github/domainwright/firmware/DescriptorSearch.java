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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for firmware descriptors as libvirt does: every file of the directories whose name does not begin with a dot; of
 * files with one name the one in the most specific directory counts; an empty file masks its name; the order is that of
 * the bytes of the names.
 */
final class DescriptorSearch {
    /** Larger files are not read; libvirt has the same bound. */
    static final int MOST_BYTES = 1 << 20;

    private static final Comparator<String> BYTE_ORDER =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final Sysroot sysroot;
    private final Map<String, String> winners = new TreeMap<>(BYTE_ORDER);
    private final List<Offer> unreadable = new ArrayList<>();

    private DescriptorSearch(Sysroot sysroot) {
        this.sysroot = sysroot;
    }

    /**
     * Returns what is there, in libvirt's order.
     *
     * @param directories paths as the host sees them, the least specific first
     */
    static List<Offer> search(Sysroot sysroot, List<String> directories) {
        DescriptorSearch search = new DescriptorSearch(sysroot);
        directories.forEach(search::list);
        List<Offer> offers = new ArrayList<>(search.unreadable);
        search.winners.forEach((name, path) -> offers.add(search.offer(name, path)));
        return offers;
    }

    private void list(String directory) {
        try {
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
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(Offer.dropped(directory, "this directory can not be read: " + reason(e)));
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

    private Offer offer(String name, String path) {
        try {
            Path located = sysroot.locate(path);
            if (!Files.exists(located)) {
                return Offer.dropped(name, path + " is a symbolic link to nothing that can be seen");
            }
            byte[] content;
            try (InputStream stream = Files.newInputStream(located, LinkOption.NOFOLLOW_LINKS)) {
                content = stream.readNBytes(MOST_BYTES + 1);
            }
            if (content.length == 0) {
                return Offer.dropped(name, "masked: " + path + " is empty");
            }
            if (content.length > MOST_BYTES) {
                return Offer.dropped(name, path + " is larger than 1 MiB");
            }
            FirmwareBuild build = DescriptorReader.read(name, path, content);
            return Offer.of(build, missingFiles(build));
        } catch (DescriptorFault e) {
            return Offer.dropped(name, "broken descriptor " + path + ": " + e.getMessage());
        } catch (IOException e) {
            return Offer.dropped(name, path + " can not be read: " + reason(e));
        }
    }

    private List<String> missingFiles(FirmwareBuild build) {
        return Stream.concat(Stream.of(build.mapping().executablePath()), build.mapping().templatePath().stream())
                .filter(path -> !isThere(path))
                .map(path -> build.name() + " names " + path + ", which is not there: the guest would not start")
                .toList();
    }

    private boolean isThere(String path) {
        try {
            return path.startsWith("/") && Files.exists(sysroot.locate(path));
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(Exception e) {
        if (e instanceof FileSystemLoopException) {
            return "the symbolic links lead in a circle";
        }
        return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
    }
}
