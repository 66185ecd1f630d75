package io.github.domainwright.host;

import io.github.domainwright.firmware.LibvirtVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code virsh version --daemon} prints, in English. Its "Using API: QEMU 9.0.0" is a version of libvirt. */
final class VersionAnswer {
    private static final Pattern DAEMON = Pattern.compile("Running against daemon: (\\d+\\.\\d+\\.\\d+)");
    private static final Pattern HYPERVISOR = Pattern.compile("Running hypervisor: QEMU (\\d+\\.\\d+\\.\\d+)");

    private VersionAnswer() {}

    static Virsh.Versions parse(String answer) throws UnreadableHostException {
        LibvirtVersion libvirt = find(DAEMON, answer)
                .orElseThrow(() -> new UnreadableHostException("virsh tells no version of the daemon."));
        return new Virsh.Versions(libvirt, find(HYPERVISOR, answer));
    }

    private static Optional<LibvirtVersion> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(LibvirtVersion.parse(matcher.group(1))) : Optional.empty();
    }
}
