package io.github.domainwright.processor.bind;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.function.Consumer;

/** Binds {@code @LibvirtTarget}: the versions that a profile's documents must work with. */
final class TargetBinder {
    private static final String TARGET = "io.github.domainwright.annotation.LibvirtTarget";

    private TargetBinder() {}

    static TargetVersions bind(ProfileModel profile, Consumer<Diagnostic> problems) {
        return profile.annotation(TARGET)
                .map(annotation -> TargetVersions.of(
                        version(annotation, "libvirt", problems), version(annotation, "qemu", problems)))
                .orElse(TargetVersions.UNKNOWN);
    }

    /** Returns the version that {@code member} states; one that is not a version is reported and taken as unknown. */
    private static String version(AnnotationModel annotation, String member, Consumer<Diagnostic> problems) {
        String text = annotation.member(member).source();
        try {
            TargetVersions.of(text, "");
            return text;
        } catch (IllegalArgumentException e) {
            problems.accept(Refusal.NOT_A_VERSION.at(annotation.origin(member), text));
            return "";
        }
    }
}
