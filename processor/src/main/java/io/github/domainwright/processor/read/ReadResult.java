package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reading gave: the model as far as it could be read, and what was wrong. */
public final class ReadResult {
    private final @Nullable ProfileModel profile;
    private final List<Diagnostic> diagnostics;
    private final boolean isDeferred;

    private ReadResult(@Nullable ProfileModel profile, List<Diagnostic> diagnostics, boolean isDeferred) {
        this.profile = profile;
        this.diagnostics = List.copyOf(diagnostics);
        this.isDeferred = isDeferred;
    }

    static ReadResult of(ProfileModel profile, List<Diagnostic> diagnostics) {
        return new ReadResult(profile, diagnostics, false);
    }

    static ReadResult refused(List<Diagnostic> diagnostics) {
        return new ReadResult(null, diagnostics, false);
    }

    static ReadResult deferred() {
        return new ReadResult(null, List.of(), true);
    }

    /** Returns the model, unless the type cannot be a profile at all or has to wait. */
    public Optional<ProfileModel> profile() {
        return Optional.ofNullable(profile);
    }

    /** Returns what is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Tells whether the profile mentions a type that does not exist yet: another processor may still write it. */
    public boolean isDeferred() {
        return isDeferred;
    }
}
