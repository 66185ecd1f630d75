package io.github.domainwright.firmware;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a profile states about its firmware: the question to a {@link FirmwareSource}.
 *
 * <pre>{@code
 * FirmwareRequirement requirement = FirmwareRequirement.of(Architecture.X86_64, "pc-q35-9.2")
 *         .secureBoot(SecureBootState.ENFORCED)
 *         .libvirt("11.3")
 *         .build();
 * }</pre>
 */
public final class FirmwareRequirement {
    private final Architecture architecture;
    private final String machine;
    private final FirmwareType firmware;
    private final @Nullable SecureBootState secureBoot;
    private final boolean stateless;
    private final Tristate smm;
    private final LaunchTechnology launchSecurity;
    private final boolean suspendToMemory;
    private final boolean suspendToDisk;
    private final @Nullable ImageFormat imageFormat;
    private final @Nullable LibvirtVersion libvirt;

    private FirmwareRequirement(Builder builder) {
        architecture = builder.architecture;
        machine = MachineAlias.concrete(builder.architecture, builder.machine);
        firmware = builder.firmware;
        secureBoot = builder.secureBoot;
        stateless = builder.stateless;
        smm = builder.smm;
        launchSecurity = builder.launchSecurity;
        suspendToMemory = builder.suspendToMemory;
        suspendToDisk = builder.suspendToDisk;
        imageFormat = builder.imageFormat;
        libvirt = builder.libvirt;
    }

    /**
     * Starts a requirement: UEFI, nothing stated about Secure Boot, an ordinary guest, any libvirt.
     *
     * @param architecture the guest's architecture
     * @param machine a machine name such as {@code pc-q35-9.2}, or an alias such as {@code q35}
     */
    public static Builder of(Architecture architecture, String machine) {
        return new Builder(architecture, machine);
    }

    /** Returns the guest's architecture. */
    public Architecture architecture() {
        return architecture;
    }

    /** Returns the machine name; an alias is resolved to the newest machine of its family. */
    public String machine() {
        return machine;
    }

    /** Returns the kind of firmware. */
    public FirmwareType firmware() {
        return firmware;
    }

    /** Returns what is stated about Secure Boot, if anything. */
    public Optional<SecureBootState> secureBoot() {
        return Optional.ofNullable(secureBoot);
    }

    /** Tells whether variables are to be forgotten at each start. */
    public boolean stateless() {
        return stateless;
    }

    /** Returns what is stated about SMM. */
    public Tristate smm() {
        return smm;
    }

    /** Returns the confidential computing technology. */
    public LaunchTechnology launchSecurity() {
        return launchSecurity;
    }

    /** Returns the format that the images have to come in, if it is stated. */
    public Optional<ImageFormat> imageFormat() {
        return Optional.ofNullable(imageFormat);
    }

    /** Returns the libvirt that will take the XML in, if it is stated. */
    public Optional<LibvirtVersion> libvirt() {
        return Optional.ofNullable(libvirt);
    }

    /** Returns the same requirement for a document that {@code version} of libvirt will take in. */
    public FirmwareRequirement forLibvirt(LibvirtVersion version) {
        return on(architecture, machine).libvirt(version).build();
    }

    /** Starts a requirement that states the same about a guest on another machine. */
    public Builder on(Architecture otherArchitecture, String otherMachine) {
        Builder copy = new Builder(otherArchitecture, otherMachine);
        copy.firmware = firmware;
        copy.secureBoot = secureBoot;
        copy.stateless = stateless;
        copy.smm = smm;
        copy.launchSecurity = launchSecurity;
        copy.suspendToMemory = suspendToMemory;
        copy.suspendToDisk = suspendToDisk;
        copy.imageFormat = imageFormat;
        copy.libvirt = libvirt;
        return copy;
    }

    /** Tells whether {@code state} is what is stated about Secure Boot. */
    boolean states(SecureBootState state) {
        return secureBoot == state;
    }

    /** Tells whether Secure Boot is asked for, with or without keys. */
    boolean wantsSecureBoot() {
        return states(SecureBootState.ENFORCED) || states(SecureBootState.SETUP_MODE);
    }

    /** Tells whether nothing has to outlive a restart: stated, or in the nature of SEV-SNP and TDX. */
    boolean acceptsForgetfulStore() {
        return stateless || hasMeasuredStart();
    }

    /** Tells whether the start of the guest, firmware included, is measured by the processor. */
    boolean hasMeasuredStart() {
        return launchSecurity == LaunchTechnology.SEV_SNP || launchSecurity == LaunchTechnology.TDX;
    }

    /** Tells whether suspend to RAM (ACPI S3) is switched on. */
    public boolean suspendsToMemory() {
        return suspendToMemory;
    }

    /** Tells whether suspend to disk (ACPI S4) is switched on. */
    public boolean suspendsToDisk() {
        return suspendToDisk;
    }

    /** Says the requirement in words. */
    @Override
    public String toString() {
        return RequirementWords.of(this);
    }

    /** Collects what a profile states. */
    public static final class Builder {
        private final Architecture architecture;
        private final String machine;
        private FirmwareType firmware = FirmwareType.UEFI;
        private @Nullable SecureBootState secureBoot;
        private boolean stateless;
        private Tristate smm = Tristate.ABSENT;
        private LaunchTechnology launchSecurity = LaunchTechnology.NONE;
        private boolean suspendToMemory;
        private boolean suspendToDisk;
        private @Nullable ImageFormat imageFormat;
        private @Nullable LibvirtVersion libvirt;

        private Builder(Architecture architecture, String machine) {
            this.architecture = Objects.requireNonNull(architecture, "architecture");
            this.machine = Objects.requireNonNull(machine, "machine");
        }

        /** States the kind of firmware; UEFI if this is not called. */
        public Builder firmware(FirmwareType firmware) {
            this.firmware = Objects.requireNonNull(firmware, "firmware");
            return this;
        }

        /** States Secure Boot; if this is not called, the first build of the source's order decides. */
        public Builder secureBoot(SecureBootState secureBoot) {
            this.secureBoot = Objects.requireNonNull(secureBoot, "secureBoot");
            return this;
        }

        /** States whether variables are forgotten at each start; kept if this is not called. */
        public Builder stateless(boolean stateless) {
            this.stateless = stateless;
            return this;
        }

        /** States that SMM is on or off; if this is not called, the build decides. */
        public Builder smm(boolean smm) {
            this.smm = Tristate.of(smm);
            return this;
        }

        /** States the confidential computing technology; an ordinary guest if this is not called. */
        public Builder launchSecurity(LaunchTechnology launchSecurity) {
            this.launchSecurity = Objects.requireNonNull(launchSecurity, "launchSecurity");
            return this;
        }

        /** States that suspend to RAM (ACPI S3) is switched on. */
        public Builder suspendToMemory(boolean suspendToMemory) {
            this.suspendToMemory = suspendToMemory;
            return this;
        }

        /** States that suspend to disk (ACPI S4) is switched on. */
        public Builder suspendToDisk(boolean suspendToDisk) {
            this.suspendToDisk = suspendToDisk;
            return this;
        }

        /** States the format of executable and template; if this is not called, each build's own. */
        public Builder imageFormat(ImageFormat imageFormat) {
            this.imageFormat = Objects.requireNonNull(imageFormat, "imageFormat");
            return this;
        }

        /**
         * States the oldest libvirt that will take the XML in. Without it nothing is used that an old libvirt does not
         * understand.
         *
         * @param version such as {@code 9.2} or {@code 11.3.0}
         * @throws IllegalArgumentException if it is not a version
         */
        public Builder libvirt(String version) {
            return libvirt(LibvirtVersion.parse(version));
        }

        /** States the oldest libvirt that will take the XML in, see {@link #libvirt(String)}. */
        public Builder libvirt(LibvirtVersion version) {
            this.libvirt = Objects.requireNonNull(version, "version");
            return this;
        }

        /** Returns the requirement. */
        public FirmwareRequirement build() {
            return new FirmwareRequirement(this);
        }
    }
}
