package io.github.domainwright.cli.explain;

import io.github.domainwright.cli.CommandFailure;
import io.github.domainwright.cli.HostFiles;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import io.github.domainwright.firmware.UnknownReleaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the builds come from: a release in the built-in table, or the descriptors of a host. */
final class FirmwareOrigin {
    @Option(
            names = "--distro",
            paramLabel = "ID[:RELEASE]",
            description = "A distribution in the built-in table, such as debian:12, centos:7 or arch. Default: the"
                    + " descriptors of the host.")
    private @Nullable String distribution;

    @Mixin
    private final HostFiles host = new HostFiles();

    FirmwareSource source() {
        if (distribution == null) {
            return host.descriptors();
        }
        if (host.sysroot().isPresent()) {
            throw CommandFailure.usage(
                    "--distro and --sysroot exclude each other: firmware comes from one or the other.");
        }
        int colon = distribution.indexOf(':');
        String id = colon < 0 ? distribution : distribution.substring(0, colon);
        String release = colon < 0 ? "" : distribution.substring(colon + 1);
        try {
            return FirmwareTable.builtIn().distro(id, release);
        } catch (UnknownReleaseException e) {
            throw CommandFailure.usage(e.getMessage());
        }
    }
}
