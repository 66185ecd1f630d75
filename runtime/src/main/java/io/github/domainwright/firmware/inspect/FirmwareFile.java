package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.firmware.ImageFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A firmware image that is there: how large it is, what it holds and which Secure Boot keys are in it. */
public final class FirmwareFile {
    private final ResolvedFile location;
    private final ImageFormat format;
    private final long flashSize;
    private final FlashReading reading;

    FirmwareFile(ResolvedFile location, ImageFormat format, long flashSize, FlashReading reading) {
        this.location = location;
        this.format = format;
        this.flashSize = flashSize;
        this.reading = reading;
    }

    /** Returns the path, as it was named. */
    public Path path() {
        return location.given();
    }

    /** Returns the absolute path that the symbolic links of {@link #path()} end at, as seen inside the root directory. */
    public Path target() {
        return location.inside();
    }

    /** Returns where this program finds the file. */
    Path onHost() {
        return location.onHost();
    }

    /** Returns the format of the image: raw or qcow2, told from its first bytes. */
    public ImageFormat format() {
        return format;
    }

    /** Returns how many bytes the guest sees: the size of a raw image, the virtual size of a qcow2 one. */
    public long flashSize() {
        return flashSize;
    }

    /** Returns the class of {@link #flashSize()}. */
    public SizeClass sizeClass() {
        return SizeClass.of(flashSize, content());
    }

    /** Returns what the image holds. */
    public FlashContent content() {
        return reading.content();
    }

    /**
     * Returns the architectures that the image can be for, told from its first program or else from its size; empty if
     * neither is known. A 32-bit x86 program also starts 64-bit builds, so x86 code may have two.
     */
    public Set<Architecture> architectures() {
        return reading.architectures().isEmpty() ? sizeClass().architectures() : reading.architectures();
    }

    /** Returns the variable store, if there is one and it is sound. A blank image has none yet. */
    public Optional<VariableStore> variables() {
        return Optional.ofNullable(reading.variables());
    }

    /** Returns the Secure Boot keys, if there is a variable store and they can be read; a blank image has no keys. */
    public Optional<SecureBootKeys> keys() {
        return Optional.ofNullable(reading.keys());
    }

    @Override
    public String toString() {
        return FileReport.render(this);
    }
}
