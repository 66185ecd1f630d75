package io.github.domainwright.processor;

import io.github.domainwright.processor.diagnostic.Diagnostic;
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
            return Optional.of(fault(
                    "The class %s exists already, so it cannot be generated.".formatted(source.name()),
                    "rename one of the two; generated classes are called as the profile, with Builder and Xml."));
        } catch (IOException e) {
            return Optional.of(fault(
                    "%s cannot be written: %s.".formatted(source.name(), e.getMessage()),
                    "check the directory that generated sources go to."));
        }
    }

    private static Diagnostic fault(String message, String fix) {
        return Diagnostic.error(
                "DW0910", new Origin.Component(""), message, "javac would not take the file for it.", fix);
    }
}
