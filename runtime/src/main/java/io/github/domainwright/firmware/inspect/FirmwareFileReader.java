package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.firmware.inspect.FirmwareVolume.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one file as far as it can be read, and reports the rest as findings. */
final class FirmwareFileReader {
    /** Five times the largest of known builds; more is not read into memory. */
    private static final int LARGEST_STORE = 4 << 20;

    private final Sysroot root;
    private final Consumer<Finding> findings;

    FirmwareFileReader(Sysroot root, Consumer<Finding> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** Reads the file behind {@code path}; empty if there is none that can be opened. */
    Optional<FirmwareFile> read(Path path) {
        try {
            ResolvedFile location = root.resolve(path);
            try (FlashImage image = FlashImage.open(location.onHost())) {
                return Optional.of(
                        new FirmwareFile(location, image.format(), image.size(), new ImageReader(path, image).read()));
            }
        } catch (IOException e) {
            findings.accept(Sysroot.unreadable(e).about(path));
        } catch (UnusableFileException e) {
            findings.accept(e.about(path));
        }
        return Optional.empty();
    }

    /** Reads the inside of one open image. */
    private final class ImageReader {
        private final Path path;
        private final FlashImage image;

        ImageReader(Path path, FlashImage image) {
            this.path = path;
            this.image = image;
        }

        FlashReading read() throws IOException {
            if (image.size() > FlashScan.LARGEST_FLASH) {
                report(FindingKind.TOO_LARGE, "has %d bytes".formatted(image.size()));
                return FlashReading.unknown();
            }
            try {
                return read(FlashScan.of(image));
            } catch (UnusableFileException e) {
                findings.accept(e.about(path));
                return FlashReading.unknown();
            }
        }

        private FlashReading read(FlashScan scan) throws IOException, UnusableFileException {
            FlashContent content = content(scan);
            if (content == FlashContent.OTHER) {
                report(FindingKind.NOT_FIRMWARE, instead());
            }
            if (content.canHoldVariables() && isSizedForX86()) {
                checkForX86(scan);
            }
            VariableStore variables = variables(scan.volumes());
            SecureBootKeys keys = content == FlashContent.BLANK ? SecureBootKeys.none() : keys(variables);
            return new FlashReading(content, SecurityCore.architectures(image, scan.volumes()), variables, keys);
        }

        private @Nullable VariableStore variables(List<FirmwareVolume> volumes) throws IOException {
            for (FirmwareVolume volume : volumes) {
                if (volume.content() == Content.VARIABLES) {
                    long start = volume.offset() + volume.headerLength();
                    long length = volume.length() - volume.headerLength();
                    if (length > LARGEST_STORE) {
                        report(
                                FindingKind.DAMAGED_STORE,
                                "has %d bytes for variables, more than any build".formatted(length));
                        return null;
                    }
                    try {
                        byte[] bytes = image.read(start, (int) length);
                        return VariableStoreReader.read(new FlashBytes(bytes, start, FindingKind.DAMAGED_STORE));
                    } catch (UnusableFileException e) {
                        findings.accept(e.about(path));
                        return null;
                    }
                }
            }
            return null;
        }

        /** Takes a blank image for a store only if a store can have this size: other blank files are no firmware. */
        private FlashContent content(FlashScan scan) {
            FlashContent content = scan.content();
            return content == FlashContent.BLANK && SizeClass.of(image.size(), content) == SizeClass.UNKNOWN
                    ? FlashContent.OTHER
                    : content;
        }

        private String instead() throws IOException, UnusableFileException {
            if (image.size() == 0) {
                return "is empty";
            }
            return image.read(0, 1)[0] == '{'
                    ? "is JSON text: a variable store for QEMU's uefi-vars device (libvirt: varstore), not for flash"
                    : "holds no firmware volume";
        }

        private boolean isSizedForX86() {
            return SizeClass.of(image.size(), FlashContent.VARS).architectures().contains(Architecture.X86_64);
        }

        /** An x86 build has its variables in a volume of exactly the flash's size; elsewhere volumes are smaller. */
        private void checkForX86(FlashScan scan) {
            if (scan.blank()) {
                report(FindingKind.BLANK_STORE, "is blank");
            } else if (scan.volumes().get(0).length() != image.size()) {
                report(
                        FindingKind.SIZE_CLASS_MISMATCH,
                        "has the size of %s variables (%d bytes), but its firmware volume has %d bytes"
                                .formatted(
                                        SizeClass.of(image.size(), FlashContent.VARS)
                                                .word(),
                                        image.size(),
                                        scan.volumes().get(0).length()));
            }
        }

        private @Nullable SecureBootKeys keys(@Nullable VariableStore variables) {
            try {
                return variables == null ? null : SecureBootKeys.of(variables);
            } catch (UnusableFileException e) {
                findings.accept(e.about(path));
                return null;
            }
        }

        private void report(FindingKind kind, String what) {
            findings.accept(new Finding(kind, path, what));
        }
    }
}
