package io.github.domainwright.firmware;

import java.util.Optional;

/**
 * How a firmware build is put into the guest ({@code mapping} in QEMU's {@code firmware.json}). Executable and variable
 * store template are one value: code of one build can not be given the variables of another.
 */
public sealed interface FirmwareMapping {
    /** Returns the path of the executable. */
    String executablePath();

    /** Returns the path of the file that a guest's variable store starts as, if the build has one. */
    default Optional<String> templatePath() {
        return Optional.empty();
    }

    /** Returns the mapping in QEMU's words, such as {@code flash, split}. */
    String words();

    /** A mapping to pflash, QEMU's device {@code flash}. */
    sealed interface Flash extends FirmwareMapping {
        /** Returns the image that is mapped. */
        FirmwareImage executable();

        @Override
        default String executablePath() {
            return executable().path();
        }
    }

    /**
     * Executable in read-only flash, variables in a second flash that each guest has for itself.
     *
     * @param executable shared by all guests
     * @param template copied once for each guest
     */
    record SplitFlash(FirmwareImage executable, FirmwareImage template) implements Flash {
        @Override
        public Optional<String> templatePath() {
            return Optional.of(template.path());
        }

        @Override
        public String words() {
            return "flash, split";
        }
    }

    /**
     * Executable and variables in one writable flash; each guest needs a copy of the whole.
     *
     * @param executable what the copy is made of
     */
    record CombinedFlash(FirmwareImage executable) implements Flash {
        @Override
        public String words() {
            return "flash, combined";
        }
    }

    /**
     * Executable in read-only flash, variables forgotten at each start.
     *
     * @param executable shared by all guests
     */
    record StatelessFlash(FirmwareImage executable) implements Flash {
        @Override
        public String words() {
            return "flash, stateless";
        }
    }

    /**
     * Copied into memory by QEMU ({@code -bios}; libvirt's loader type {@code rom}); variables are forgotten.
     *
     * @param executablePath the image, always raw
     */
    record Memory(String executablePath) implements FirmwareMapping {
        @Override
        public String words() {
            return "memory";
        }
    }

    /**
     * Copied into memory, with variables that QEMU keeps outside of the guest's reach (device {@code uefi-vars},
     * libvirt's {@code <varstore>}).
     *
     * @param executablePath the image, always raw
     * @param template the JSON file a guest's variable store starts as
     */
    record MemoryWithVarstore(String executablePath, String template) implements FirmwareMapping {
        @Override
        public Optional<String> templatePath() {
            return Optional.of(template);
        }

        @Override
        public String words() {
            return "memory, uefi-vars";
        }
    }

    /**
     * Started as if it were a Linux kernel ({@code -kernel}).
     *
     * @param executablePath the image
     */
    record Kernel(String executablePath) implements FirmwareMapping {
        @Override
        public String words() {
            return "kernel";
        }
    }

    /**
     * An IGVM file; no libvirt that was looked at loads one.
     *
     * @param executablePath the file
     */
    record Igvm(String executablePath) implements FirmwareMapping {
        @Override
        public String words() {
            return "igvm";
        }
    }
}
