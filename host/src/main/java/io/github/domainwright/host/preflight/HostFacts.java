package io.github.domainwright.host.preflight;

import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.host.Virsh;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a host.
 *
 * @param root its files; nothing if they cannot be seen from here
 * @param versions its libvirt and QEMU, as far as they are known
 * @param capabilities what domains of the guest's kind can have there, if it is known
 * @param checks what became of finding that out
 */
public record HostFacts(
        Optional<HostRoot> root,
        TargetVersions versions,
        Optional<DomainCapabilities> capabilities,
        List<Check> checks) {
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
                        "name the output of 'virsh domcapabilities' of that host with --domcapabilities"));
        HostRoot files = root.map(HostRoot::under).orElseGet(HostRoot::ofThisHost);
        return new HostFacts(Optional.of(files), versions, capabilities, checks);
    }

    /** Returns what the daemon that {@code virsh} reaches says about guests like {@code document}. */
    public static HostFacts asking(Virsh virsh, DomainTree document) {
        return new DaemonQuestions(virsh, document).ask();
    }
}
