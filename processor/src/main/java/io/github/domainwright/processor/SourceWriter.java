package io.github.domainwright.processor;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.generate.GeneratedSource;
import io.github.domainwright.tree.Origin;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated sources, each with the profile as its one originating element. */
final class SourceWriter {
    private static final Origin PROFILE = new Origin.Component("");

    private final Filer filer;
    private final TypeElement profile;

    SourceWriter(Filer filer, TypeElement profile) {
        this.filer = filer;
        this.profile = profile;
    }

    /** Writes {@code source}; returns what kept it from being written. */
    Optional<Diagnostic> write(GeneratedSource source) {
        try (Writer out = filer.createSourceFile(source.name(), profile).openWriter()) {
            out.write(source.text());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(Refusal.CLASS_EXISTS.at(PROFILE, source.name()));
        } catch (IOException e) {
            return Optional.of(Refusal.CLASS_NOT_WRITTEN.at(PROFILE, source.name(), e.getMessage()));
        }
    }
}
