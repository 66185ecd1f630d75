package io.github.domainwright.cli.explain;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.firmware.LibvirtVersion;
import io.github.domainwright.platform.Machine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The guest in question, or what is to be tried out about the one in a document: what is given here goes first. */
final class GuestOptions {
    @Option(
            names = "--arch",
            converter = Choices.Architectures.class,
            completionCandidates = Choices.Architectures.class,
            paramLabel = "ARCH",
            description = "${COMPLETION-CANDIDATES}. Default: x86_64.")
    @Nullable
    Architecture architecture;

    @Option(
            names = "--machine",
            paramLabel = "TYPE",
            description = "The machine type, such as q35 or pc-q35-9.2. Default: q35 on x86, virt elsewhere.")
    @Nullable
    String machine;

    @Option(
            names = "--firmware",
            converter = Choices.Firmwares.class,
            completionCandidates = Choices.Firmwares.class,
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}. Default: uefi.")
    @Nullable
    FirmwareType firmware;

    @Option(
            names = "--secure-boot",
            converter = Choices.SecureBootStates.class,
            completionCandidates = Choices.SecureBootStates.class,
            paramLabel = "STATE",
            description = "${COMPLETION-CANDIDATES}. Default: nothing is asked for.")
    @Nullable
    SecureBootState secureBoot;

    @Option(names = "--stateless", description = "Variables are forgotten at each start.")
    boolean stateless;

    @Option(
            names = "--launch-security",
            converter = Choices.LaunchTechnologies.class,
            completionCandidates = Choices.LaunchTechnologies.class,
            paramLabel = "TECHNOLOGY",
            description = "${COMPLETION-CANDIDATES}.")
    @Nullable
    LaunchTechnology launchSecurity;

    @Option(
            names = "--format",
            converter = Choices.Formats.class,
            completionCandidates = Choices.Formats.class,
            paramLabel = "FORMAT",
            description = "Format of the images: ${COMPLETION-CANDIDATES}.")
    @Nullable
    ImageFormat format;

    @Option(
            names = "--libvirt",
            paramLabel = "VERSION",
            converter = Version.class,
            description = "The oldest libvirt that has to take the document, such as 9.0.")
    @Nullable
    LibvirtVersion libvirt;

    /** Tells whether these options ask for some firmware, so that a document's own is not what is asked about. */
    boolean asksForFirmware() {
        return firmware != null || secureBoot != null || stateless || launchSecurity != null || format != null;
    }

    /** Returns {@code stated} with what these options say instead. */
    FirmwareRequirement apply(FirmwareRequirement stated) {
        Architecture onArchitecture = architecture == null ? stated.architecture() : architecture;
        String usual = onArchitecture == stated.architecture()
                ? stated.machine()
                : Machine.ofDefault(onArchitecture).name();
        FirmwareRequirement.Builder asked = stated.on(onArchitecture, machine == null ? usual : machine);
        Optional.ofNullable(firmware).ifPresent(asked::firmware);
        Optional.ofNullable(secureBoot).ifPresent(asked::secureBoot);
        Optional.ofNullable(launchSecurity).ifPresent(asked::launchSecurity);
        Optional.ofNullable(format).ifPresent(asked::imageFormat);
        Optional.ofNullable(libvirt).ifPresent(asked::libvirt);
        return (stateless ? asked.stateless(true) : asked).build();
    }

    /** Reads a version, and says what one looks like. */
    static final class Version implements ITypeConverter<LibvirtVersion> {
        @Override
        public LibvirtVersion convert(String text) {
            try {
                return LibvirtVersion.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
