package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two firmware files that were named by hand, and what is known of the guest that is to use them.
 *
 * <pre>{@code
 * FlashPair.of(loader, template).withNvram(nvram).forArchitecture(X86_64).expecting(ENFORCED)
 * }</pre>
 */
public final class FlashPair {
    private final Path code;
    private final Path template;
    private final @Nullable Path nvram;
    private final @Nullable Architecture architecture;
    private final @Nullable SecureBootState secureBoot;

    private FlashPair(
            Path code,
            Path template,
            @Nullable Path nvram,
            @Nullable Architecture architecture,
            @Nullable SecureBootState secureBoot) {
        this.code = code;
        this.template = template;
        this.nvram = nvram;
        this.architecture = architecture;
        this.secureBoot = secureBoot;
    }

    /** Pairs firmware code with the template of its variable store. */
    public static FlashPair of(Path code, Path template) {
        return new FlashPair(code, template, null, null, null);
    }

    /** Names the guest's own variable store; it need not exist yet. */
    public FlashPair withNvram(Path nvram) {
        return new FlashPair(code, template, nvram, architecture, secureBoot);
    }

    /** States the guest's architecture. */
    public FlashPair forArchitecture(Architecture architecture) {
        return new FlashPair(code, template, nvram, architecture, secureBoot);
    }

    /** States what the profile says about Secure Boot, so that the keys are checked against it. */
    public FlashPair expecting(SecureBootState secureBoot) {
        return new FlashPair(code, template, nvram, architecture, secureBoot);
    }

    /** Returns the firmware code: libvirt's {@code loader}. */
    public Path code() {
        return code;
    }

    /** Returns the template of the variable store: libvirt's {@code nvram/@template}. */
    public Path template() {
        return template;
    }

    /** Returns the guest's own variable store: libvirt's {@code nvram}. */
    public Optional<Path> nvram() {
        return Optional.ofNullable(nvram);
    }

    /** Returns the guest's architecture, if it was stated. */
    public Optional<Architecture> architecture() {
        return Optional.ofNullable(architecture);
    }

    /** Returns what the profile says about Secure Boot, if it was stated. */
    public Optional<SecureBootState> secureBoot() {
        return Optional.ofNullable(secureBoot);
    }
}
