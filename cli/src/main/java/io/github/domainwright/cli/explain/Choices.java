package io.github.domainwright.cli.explain;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.cli.Words;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LaunchTechnology;

/** What can be chosen on the command line. */
final class Choices {
    private Choices() {}

    static final class Architectures extends Words<Architecture> {
        private static final long serialVersionUID = 1L;

        Architectures() {
            super(Architecture.values(), Architecture::libvirtName);
        }
    }

    static final class Firmwares extends Words<FirmwareType> {
        private static final long serialVersionUID = 1L;

        Firmwares() {
            super(FirmwareType.values());
        }
    }

    static final class SecureBootStates extends Words<SecureBootState> {
        private static final long serialVersionUID = 1L;

        SecureBootStates() {
            super(SecureBootState.values());
        }
    }

    static final class LaunchTechnologies extends Words<LaunchTechnology> {
        private static final long serialVersionUID = 1L;

        LaunchTechnologies() {
            super(LaunchTechnology.values());
        }
    }

    static final class Formats extends Words<ImageFormat> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(ImageFormat.values());
        }
    }
}
