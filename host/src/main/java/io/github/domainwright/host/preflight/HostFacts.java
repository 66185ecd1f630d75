package io.github.domainwright.host.preflight;

import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.host.UnreadableHostException;
import io.github.domainwright.host.Virsh;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a host.
 *
 * @param root its root directory
 * @param isRunning whether it is the host that this runs on
 * @param versions its libvirt and QEMU, as far as they are known
 * @param capabilities what domains of the guest's kind can have there, if it is known
 * @param checks what became of finding that out
 */
public record HostFacts(
        Path root,
        boolean isRunning,
        TargetVersions versions,
        Optional<DomainCapabilities> capabilities,
        List<Check> checks) {
    private static final Path ROOT = Path.of("/");
    private static final String DAEMON = "libvirt daemon";
    private static final String KIND = "kind of guest";

    /** Copies the list. */
    public HostFacts {
        checks = List.copyOf(checks);
    }

    /**
     * Returns what files tell.
     *
     * @param root the host's root directory; nothing for the host that this runs on
     * @param versions its libvirt and QEMU, as far as somebody said
     * @param capabilities what domains of the guest's kind can have there, if somebody said
     */
    public static HostFacts of(
            Optional<Path> root, TargetVersions versions, Optional<DomainCapabilities> capabilities) {
        List<Check> checks = capabilities.isPresent()
                ? List.of()
                : List.of(Check.notChecked(
                        "devices",
                        "What QEMU there can do was not asked.",
                        "name the output of 'virsh domcapabilities' of that host"));
        return new HostFacts(root.orElse(ROOT), root.isEmpty(), versions, capabilities, checks);
    }

    /** Returns what the daemon that {@code virsh} reaches says about guests like {@code document}, on the host this runs on. */
    public static HostFacts asking(Virsh virsh, DomainTree document) {
        Virsh.Versions versions;
        try {
            versions = virsh.versions();
        } catch (UnreadableHostException e) {
            Check silent = Check.unknown(
                    DAEMON, e.getMessage(), "start libvirtd, name another one, or give its domcapabilities as a file");
            return new HostFacts(ROOT, true, TargetVersions.UNKNOWN, Optional.empty(), List.of(silent));
        }
        TargetVersions known = TargetVersions.of(
                versions.libvirt().toString(),
                versions.qemu().map(Object::toString).orElse(""));
        Check daemon = Check.ok(
                DAEMON,
                "libvirt " + versions.libvirt()
                        + versions.qemu().map(qemu -> ", QEMU " + qemu).orElse("") + ".");
        try {
            DomainCapabilities capabilities = virsh.domainCapabilities(
                    text(document, "@type"),
                    text(document, "os/type/@arch"),
                    text(document, "os/type/@machine"),
                    text(document, "devices/emulator/text()"));
            return new HostFacts(ROOT, true, known, Optional.of(capabilities), List.of(daemon));
        } catch (UnreadableHostException e) {
            Check refused = Check.failed(
                    KIND,
                    e.getMessage(),
                    "'virsh capabilities' lists the domain types, architectures and machines of the host");
            return new HostFacts(ROOT, true, known, Optional.empty(), List.of(daemon, refused));
        }
    }

    private static String text(DomainTree document, String path) {
        return document.literal(DomainPath.of(path)).map(String::strip).orElse("");
    }
}
