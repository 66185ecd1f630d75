package io.github.domainwright.host;

import io.github.domainwright.firmware.LibvirtVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Asks a libvirt daemon by way of {@code virsh}, which knows how to reach it. Nothing is changed there.
 *
 * @param connection libvirt's URI of the daemon, such as {@code qemu:///system}; {@code ""} for virsh's own choice
 */
public record Virsh(String connection) {
    private static final HostProgram PROGRAM = new HostProgram(Duration.ofSeconds(30));
    private static final Pattern HAS_HOST = Pattern.compile("[^:/]+://[^/]");

    /**
     * What runs on a host.
     *
     * @param libvirt the version of libvirt
     * @param qemu the version of QEMU, if that is the hypervisor
     */
    public record Versions(LibvirtVersion libvirt, Optional<LibvirtVersion> qemu) {}

    /** Returns the versions, see {@link #capabilities} for the errors. */
    public Versions versions() throws UnreadableHostException {
        return VersionAnswer.parse(ask("version", "--daemon"));
    }

    /**
     * Returns what the host is and which guests it takes.
     *
     * @throws UnreadableHostException if there is no virsh, the daemon cannot be reached, or its answer cannot be read
     */
    public Capabilities capabilities() throws UnreadableHostException {
        return Capabilities.parse(ask("capabilities"));
    }

    /**
     * Tells whether the daemon is on another host than this runs on.
     *
     * @throws UnreadableHostException as {@link #capabilities}
     */
    public boolean isRemote() throws UnreadableHostException {
        // Only the daemon's own URI is sure: virsh's choice can come from its configuration.
        return HAS_HOST.matcher(ask("uri")).lookingAt();
    }

    /**
     * Returns what domains of a kind can have. An argument that is {@code ""} is left to libvirt. libvirt runs the emulator
     * to know, and so answers only to those who may change guests too.
     *
     * @throws UnreadableHostException as {@link #capabilities}, or if the host has no such kind; the message is libvirt's
     */
    public DomainCapabilities domainCapabilities(String type, String architecture, String machine, String emulator)
            throws UnreadableHostException {
        List<String> command = command();
        command.add("domcapabilities");
        add(command, "--virttype", type);
        add(command, "--arch", architecture);
        add(command, "--machine", machine);
        add(command, "--emulatorbin", emulator);
        return DomainCapabilities.parse(PROGRAM.ask(command));
    }

    private static void add(List<String> command, String option, String value) {
        if (!value.isEmpty()) {
            command.add(option);
            command.add(value);
        }
    }

    private String ask(String... question) throws UnreadableHostException {
        List<String> command = command("--readonly");
        command.addAll(List.of(question));
        return PROGRAM.ask(command);
    }

    private List<String> command(String... options) {
        List<String> command = new ArrayList<>(List.of("virsh", "--quiet"));
        command.addAll(List.of(options));
        add(command, "--connect", connection);
        return command;
    }
}
