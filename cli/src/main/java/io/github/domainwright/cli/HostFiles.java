package io.github.domainwright.cli;

import io.github.domainwright.firmware.FirmwareDescriptors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose firmware descriptors are read. */
public final class HostFiles {
    @Option(
            names = "--sysroot",
            paramLabel = "DIR",
            description = "The root directory of the host in question: a mounted disk, an unpacked image, a container."
                    + " Default: this host.")
    private @Nullable Path sysroot;

    /** Returns the root directory, if one was named. */
    public Optional<Path> sysroot() {
        if (sysroot != null && !Files.isDirectory(sysroot)) {
            throw CommandFailure.unreadable(
                    "There is no directory " + sysroot + ". Name the one that holds the host's usr" + " and etc.");
        }
        return Optional.ofNullable(sysroot);
    }

    /** Reads the descriptors. */
    public FirmwareDescriptors descriptors() {
        return sysroot().map(FirmwareDescriptors::under).orElseGet(FirmwareDescriptors::ofHost);
    }
}
