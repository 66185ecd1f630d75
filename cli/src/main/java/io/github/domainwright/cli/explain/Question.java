package io.github.domainwright.cli.explain;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.cli.CommandFailure;
import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.platform.DocumentRequirement;
import io.github.domainwright.platform.Machine;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a source of firmware.
 *
 * @param requirement the question
 * @param settled what the guest gets whatever there is to choose from; {@code ""} if libvirt chooses
 * @param remarks what had to be assumed
 */
record Question(FirmwareRequirement requirement, String settled, List<String> remarks) {
    Question {
        remarks = List.copyOf(remarks);
    }

    /** Returns the question about a guest of which nothing is known but {@code options}. */
    static Question of(GuestOptions options) {
        Architecture architecture = options.architecture == null ? Architecture.X86_64 : options.architecture;
        String machine = Machine.ofDefault(architecture).name();
        return new Question(
                options.apply(FirmwareRequirement.of(architecture, machine).build()), "", List.of());
    }

    /** Returns the question about the guest of {@code document}, of which {@code options} change something. */
    static Question of(DomainTree document, TargetVersions versions, GuestOptions options) {
        Optional<FirmwareRequirement> stated = DocumentRequirement.of(document, versions);
        String settled = options.asksForFirmware() ? "" : settled(document, stated.isPresent());
        List<String> remarks = new ArrayList<>();
        if (stated.isPresent() && !settled.isEmpty()) {
            remarks.add("libvirt takes this file only if a descriptor of it is accepted below.");
        } else if (stated.isEmpty()) {
            remarks.add("libvirt does not choose; the table has what there would be to choose from.");
        } else if (options.secureBoot == null && leavesKeysOpen(document)) {
            remarks.add(
                    "The document leaves open whether keys are enrolled, so that nothing is asked about Secure Boot here."
                            + " '--secure-boot enforced' or 'setup-mode' does.");
        }
        FirmwareRequirement asked = stated.orElseGet(() -> usual(document));
        return new Question(options.apply(asked), settled, remarks);
    }

    private static boolean leavesKeysOpen(DomainTree document) {
        return text(document, "os/firmware/feature[@name='secure-boot']/@enabled")
                        .filter("yes"::equals)
                        .isPresent()
                && text(document, "os/firmware/feature[@name='enrolled-keys']/@enabled")
                        .isEmpty();
    }

    private static String settled(DomainTree document, boolean isAsked) {
        return text(document, "os/loader/text()")
                .map(path -> path + ", which the document names; what it can do is not known from its name")
                .orElse(isAsked ? "" : "what QEMU has for the machine: no UEFI (<os firmware='efi'>) is asked for");
    }

    private static FirmwareRequirement usual(DomainTree document) {
        String name = text(document, "os/type/@arch").orElse("x86_64");
        Architecture architecture = Architecture.ofLibvirtName(name)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.FINDINGS,
                        "Nothing is known about UEFI for the architecture '" + name + "' of the document."));
        String machine = text(document, "os/type/@machine")
                .orElse(Machine.ofDefault(architecture).name());
        return FirmwareRequirement.of(architecture, machine).build();
    }

    private static Optional<String> text(DomainTree document, String path) {
        return document.literal(DomainPath.of(path)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
