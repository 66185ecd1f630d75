package io.github.domainwright.host.preflight;

import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.Sysroot;
import io.github.domainwright.firmware.VhostUserDescriptors;
import io.github.domainwright.firmware.inspect.FirmwareInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The files of a host.
 *
 * @param directory its root directory
 * @param isRunning whether it is the host that this runs on
 */
public record HostRoot(Path directory, boolean isRunning) {
    /** The host that this runs on. */
    public static HostRoot ofThisHost() {
        return new HostRoot(Path.of("/"), true);
    }

    /** A host that is mounted or unpacked at {@code directory}. */
    public static HostRoot under(Path directory) {
        return new HostRoot(directory, false);
    }

    FirmwareDescriptors descriptors() {
        return isRunning ? FirmwareDescriptors.ofHost() : FirmwareDescriptors.under(directory);
    }

    FirmwareInspector inspector(Instant at) {
        return isRunning ? FirmwareInspector.ofHost(at) : FirmwareInspector.under(directory, at);
    }

    /** Finds the program that libvirt would run for vhost-user devices of a type. */
    VhostUserDescriptors.Found vhostUser(String type) {
        return VhostUserDescriptors.find(new Sysroot(directory), type);
    }

    /** Tells whether there is something at an absolute path of the host, links followed as that host follows them. */
    boolean exists(String path) {
        try {
            return Files.exists(new Sysroot(directory).locate(path));
        } catch (IOException e) {
            return false;
        }
    }
}
