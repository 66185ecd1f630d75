package io.github.domainwright.firmware;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for firmware descriptors as libvirt does; an empty file masks its name. */
final class DescriptorSearch {
    private final Sysroot sysroot;
    private final DescriptorDirectories directories;

    private DescriptorSearch(Sysroot sysroot) {
        this.sysroot = sysroot;
        this.directories = new DescriptorDirectories(sysroot);
    }

    /**
     * Returns what is there, in libvirt's order.
     *
     * @param directories paths as the host sees them, the least specific first
     */
    static List<Offer> search(Sysroot sysroot, List<String> directories) {
        DescriptorSearch search = new DescriptorSearch(sysroot);
        List<Offer> offers = new ArrayList<>();
        for (String directory : directories) {
            try {
                search.directories.add(directory);
            } catch (IOException e) {
                offers.add(
                        Offer.dropped(directory, "this directory can not be read: " + DescriptorDirectories.reason(e)));
            }
        }
        search.directories.files().forEach((name, path) -> offers.add(search.offer(name, path)));
        return offers;
    }

    private Offer offer(String name, String path) {
        byte[] content;
        try {
            content = directories.read(path);
        } catch (DescriptorFault e) {
            return Offer.dropped(name, e.getMessage());
        } catch (IOException e) {
            return Offer.dropped(name, path + " can not be read: " + DescriptorDirectories.reason(e));
        }
        if (content.length == 0) {
            return Offer.dropped(name, "masked: " + path + " is empty");
        }
        try {
            FirmwareBuild build = DescriptorReader.read(name, path, content);
            return Offer.of(build, missingFiles(build));
        } catch (DescriptorFault e) {
            return Offer.dropped(name, "broken descriptor " + path + ": " + e.getMessage());
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
}
