package io.github.domainwright.cli.preflight;

import io.github.domainwright.cli.CommandFailure;
import io.github.domainwright.cli.Documents;
import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.Guests;
import io.github.domainwright.cli.HostFiles;
import io.github.domainwright.cli.TargetOptions;
import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.host.UnreadableHostException;
import io.github.domainwright.host.Virsh;
import io.github.domainwright.host.preflight.Check;
import io.github.domainwright.host.preflight.HostFacts;
import io.github.domainwright.host.preflight.Outcome;
import io.github.domainwright.host.preflight.Preflight;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.CheckedProfile;
import io.github.domainwright.tree.DomainTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a host before a guest is tried there. */
@Command(
        name = "preflight",
        header = "Say whether a guest can run on a host, before it is tried.",
        description = {
            "",
            "Looks at the rules for the host's versions, at what its QEMU offers, at the firmware that libvirt would choose"
                    + " and its files and keys, and at helpers such as swtpm. Nothing is started or written. Without"
                    + " --sysroot and --domcapabilities, the libvirt daemon of this host is asked by virsh.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing is missing",
            "1:something is missing",
            "2:the command line is wrong",
            "3:an input cannot be read, or the daemon does not answer"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  domainwright preflight guest.xml",
            "  domainwright preflight BuildAgent.java                  # a profile",
            "  domainwright preflight --connect qemu+ssh://root@host/system guest.xml",
            "  domainwright preflight --sysroot /mnt/host --domcapabilities caps.xml guest.xml"
        })
public final class PreflightCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A domain document, or a Java source with profiles (*.java); - is a document on standard input.")
    private String file;

    @Mixin
    private final HostFiles files = new HostFiles();

    @Option(
            names = "--domcapabilities",
            paramLabel = "FILE",
            description =
                    "What 'virsh domcapabilities' printed on the host, for the guest's type, architecture and machine.")
    private @Nullable Path capabilities;

    @Option(names = "--connect", paramLabel = "URI", description = "The libvirt daemon to ask. Default: virsh's own.")
    private @Nullable String connection;

    @ArgGroup(exclusive = false)
    private final TargetOptions target = new TargetOptions();

    @Option(names = "--json", description = "Print an array of objects instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        List<Check> checks = new ArrayList<>();
        for (DomainTree document : documents()) {
            checks.addAll(Preflight.check(document, host(document), Instant.now()));
        }
        if (json) {
            CheckOutput.json(spec.commandLine().getOut(), checks);
        } else {
            CheckOutput.text(
                    spec.commandLine().getOut(),
                    spec.commandLine().getColorScheme().ansi(),
                    checks);
        }
        if (has(checks, Outcome.UNKNOWN)) {
            return ExitCode.UNREADABLE;
        }
        return has(checks, Outcome.FAILED) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private List<DomainTree> documents() {
        return file.endsWith(".java")
                ? Guests.profiles(Path.of(file)).stream()
                        .map(CheckedProfile::tree)
                        .map(NamedGuest::of)
                        .toList()
                : List.of(Documents.read(file));
    }

    private HostFacts host(DomainTree document) {
        TargetVersions versions = target.versions(spec.commandLine());
        Optional<Path> root = files.sysroot();
        boolean asks = root.isEmpty() && capabilities == null;
        if (!asks && connection != null) {
            throw CommandFailure.usage("--connect asks a daemon, --sysroot and --domcapabilities read files instead."
                    + " Use one or the other.");
        }
        return asks
                ? HostFacts.asking(new Virsh(connection == null ? "" : connection), document)
                : HostFacts.of(root, versions, Optional.ofNullable(capabilities).map(PreflightCommand::read));
    }

    private static DomainCapabilities read(Path file) {
        try {
            return DomainCapabilities.read(file);
        } catch (UnreadableHostException e) {
            throw CommandFailure.unreadable(e.getMessage());
        }
    }

    private static boolean has(List<Check> checks, Outcome outcome) {
        return checks.stream().anyMatch(check -> check.outcome() == outcome);
    }
}
