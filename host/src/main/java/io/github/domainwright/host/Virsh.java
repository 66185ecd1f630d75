package io.github.domainwright.host;

import io.github.domainwright.firmware.LibvirtVersion;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a libvirt daemon by way of {@code virsh}, which knows how to reach it. Nothing is changed there.
 *
 * @param connection libvirt's URI of the daemon, such as {@code qemu:///system}; {@code ""} for virsh's own choice
 */
public record Virsh(String connection) {
    private static final int MOST_SECONDS = 30;
    private static final Pattern LIBVIRT = Pattern.compile("libvirt (\\d+\\.\\d+\\.\\d+)");
    private static final Pattern QEMU = Pattern.compile("QEMU (\\d+\\.\\d+\\.\\d+)");

    /**
     * What runs on a host.
     *
     * @param libvirt the version of libvirt
     * @param qemu the version of QEMU, if that is the hypervisor
     */
    public record Versions(LibvirtVersion libvirt, Optional<LibvirtVersion> qemu) {}

    /** Returns the versions, see {@link #capabilities} for the errors. */
    public Versions versions() throws UnreadableHostException {
        String answer = ask(List.of("version", "--daemon"));
        Matcher daemon = Pattern.compile("daemon: (\\d+\\.\\d+\\.\\d+)").matcher(answer);
        Optional<LibvirtVersion> libvirt =
                daemon.find() ? Optional.of(LibvirtVersion.parse(daemon.group(1))) : find(LIBVIRT, answer);
        return new Versions(
                libvirt.orElseThrow(() -> new UnreadableHostException("virsh tells no version of libvirt.")),
                find(QEMU, answer));
    }

    private static Optional<LibvirtVersion> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(LibvirtVersion.parse(matcher.group(1))) : Optional.empty();
    }

    /**
     * Returns what the host is and which guests it takes.
     *
     * @throws UnreadableHostException if there is no virsh, the daemon cannot be reached, or its answer cannot be read
     */
    public Capabilities capabilities() throws UnreadableHostException {
        return Capabilities.parse(ask(List.of("capabilities")));
    }

    /**
     * Returns what domains of a kind can have. An argument that is {@code ""} is left to libvirt.
     *
     * @throws UnreadableHostException as {@link #capabilities}, or if the host has no such kind; the message is libvirt's
     */
    public DomainCapabilities domainCapabilities(String type, String architecture, String machine, String emulator)
            throws UnreadableHostException {
        List<String> command = new ArrayList<>(List.of("domcapabilities"));
        add(command, "--virttype", type);
        add(command, "--arch", architecture);
        add(command, "--machine", machine);
        add(command, "--emulatorbin", emulator);
        return DomainCapabilities.parse(ask(command));
    }

    private static void add(List<String> command, String option, String value) {
        if (!value.isEmpty()) {
            command.add(option);
            command.add(value);
        }
    }

    private String ask(List<String> question) throws UnreadableHostException {
        List<String> command = new ArrayList<>(List.of("virsh", "--readonly", "--quiet"));
        add(command, "--connect", connection);
        command.addAll(question);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            // A daemon that does not answer must not hold the program.
            Thread timer = new Thread(() -> endLate(process));
            timer.setDaemon(true);
            timer.start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new UnreadableHostException("virsh " + question.get(0) + " failed: "
                        + answer.strip().replace("error: ", "").replace("\n", "; ") + ".");
            }
            return answer;
        } catch (IOException e) {
            throw new UnreadableHostException(
                    "virsh cannot be run: " + e.getMessage() + ". Install libvirt's clients, or name a file.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableHostException("virsh was interrupted.");
        }
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
