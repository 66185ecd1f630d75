package io.github.domainwright.cli;

import io.github.domainwright.platform.TargetVersions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The versions that guests must work with. */
public final class TargetOptions {
    @Option(
            names = "--libvirt",
            paramLabel = "VERSION",
            description = "The oldest libvirt that has to take the documents, such as 9.0.")
    private String libvirt = "";

    @Option(
            names = "--qemu",
            paramLabel = "VERSION",
            description = "The oldest QEMU that has to run them, such as 7.2.")
    private String qemu = "";

    /** Returns the versions; one that is none is a wrong command line. */
    public TargetVersions versions(CommandLine command) {
        checked(command, "--libvirt", libvirt, "");
        checked(command, "--qemu", "", qemu);
        return TargetVersions.of(libvirt, qemu);
    }

    private static void checked(CommandLine command, String option, String libvirt, String qemu) {
        try {
            TargetVersions.of(libvirt, qemu);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "Invalid value for option '" + option + "': " + e.getMessage());
        }
    }
}
