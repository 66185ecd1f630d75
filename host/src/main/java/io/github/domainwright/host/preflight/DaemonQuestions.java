package io.github.domainwright.host.preflight;

import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.host.UnreadableHostException;
import io.github.domainwright.host.Virsh;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a libvirt daemon is asked about guests like one document. */
final class DaemonQuestions {
    private static final String DAEMON = "libvirt daemon";
    private static final String KIND = "kind of guest";

    private final Virsh virsh;
    private final DomainTree document;
    private final List<Check> checks = new ArrayList<>();

    DaemonQuestions(Virsh virsh, DomainTree document) {
        this.virsh = virsh;
        this.document = document;
    }

    HostFacts ask() {
        try {
            TargetVersions versions = versions();
            return new HostFacts(root(), versions, capabilities(), checks);
        } catch (UnreadableHostException e) {
            checks.add(Check.unknown(
                    DAEMON,
                    e.getMessage(),
                    "start libvirtd, name another one with --connect, or read files alone: '--sysroot /' for this host,"
                            + " with --domcapabilities for its devices"));
            return new HostFacts(Optional.empty(), TargetVersions.UNKNOWN, Optional.empty(), checks);
        }
    }

    private TargetVersions versions() throws UnreadableHostException {
        Virsh.Versions versions = virsh.versions();
        String libvirt = versions.libvirt().toString();
        String qemu = versions.qemu().map(Object::toString).orElse("");
        checks.add(Check.ok(DAEMON, "libvirt " + libvirt + (qemu.isEmpty() ? "" : ", QEMU " + qemu) + "."));
        return TargetVersions.of(libvirt, qemu);
    }

    private Optional<HostRoot> root() throws UnreadableHostException {
        if (!virsh.isRemote()) {
            return Optional.of(HostRoot.ofThisHost());
        }
        checks.add(Check.notChecked(
                "files",
                "The daemon is on another host, whose firmware, programs and disks are not seen from here.",
                "run it there, or name the host's root directory with --sysroot"));
        return Optional.empty();
    }

    private Optional<DomainCapabilities> capabilities() throws UnreadableHostException {
        String emulator = text("devices/emulator/text()");
        if (!emulator.isEmpty() && !isKnown(emulator)) {
            checks.add(Check.notChecked(
                    KIND,
                    "libvirt would have to run " + emulator
                            + ", which it does not know by itself, to say what it offers.",
                    "if you trust it, run 'virsh domcapabilities --emulatorbin' and name the answer with"
                            + " --domcapabilities"));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    virsh.domainCapabilities(text("@type"), text("os/type/@arch"), text("os/type/@machine"), emulator));
        } catch (UnreadableHostException e) {
            checks.add(Check.failed(
                    KIND,
                    e.getMessage(),
                    "'virsh capabilities' lists the domain types, architectures and machines of the host"));
            return Optional.empty();
        }
    }

    /** The daemon runs, as root or nearly so, whatever it is asked about: no document may choose that. */
    private boolean isKnown(String emulator) throws UnreadableHostException {
        return virsh.capabilities().guests().stream()
                .anyMatch(guest -> guest.emulator().equals(emulator));
    }

    private String text(String path) {
        return document.literal(DomainPath.of(path)).map(String::strip).orElse("");
    }
}
