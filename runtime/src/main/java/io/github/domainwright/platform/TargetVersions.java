package io.github.domainwright.platform;

import io.github.domainwright.firmware.LibvirtVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The oldest versions of libvirt and QEMU that a document must work with, as far as they are known. */
public final class TargetVersions {
    /** Nothing is known. */
    public static final TargetVersions UNKNOWN = new TargetVersions(null, null);

    private final @Nullable LibvirtVersion libvirt;
    private final @Nullable LibvirtVersion qemu;

    private TargetVersions(@Nullable LibvirtVersion libvirt, @Nullable LibvirtVersion qemu) {
        this.libvirt = libvirt;
        this.qemu = qemu;
    }

    /**
     * Reads versions such as {@code 9.2} or {@code 11.3.0}; an empty text means that nothing is known.
     *
     * @param libvirt the version of libvirt
     * @param qemu the version of QEMU
     * @throws IllegalArgumentException if a text is not a version
     */
    public static TargetVersions of(String libvirt, String qemu) {
        return new TargetVersions(parse(libvirt), parse(qemu));
    }

    /** Reads the version of libvirt, see {@link #of}; nothing is known about QEMU. */
    public static TargetVersions ofLibvirt(String libvirt) {
        return of(libvirt, "");
    }

    private static @Nullable LibvirtVersion parse(String text) {
        return text.isEmpty() ? null : LibvirtVersion.parse(text);
    }

    /** Returns the version of libvirt, if it is known. */
    public Optional<LibvirtVersion> libvirt() {
        return Optional.ofNullable(libvirt);
    }

    /** Returns the version of QEMU, if it is known. */
    public Optional<LibvirtVersion> qemu() {
        return Optional.ofNullable(qemu);
    }
}
