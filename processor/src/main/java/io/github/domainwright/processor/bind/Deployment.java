package io.github.domainwright.processor.bind;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.target.AcceptedLoss;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a profile's guests go, and what may be lost on the way.
 *
 * @param targets the targets
 * @param accepted the losses that the profile accepts
 */
public record Deployment(Set<ProfileTarget> targets, List<AcceptedLoss> accepted) {
    private static final String OURS = "io.github.domainwright.annotation.";

    /** Copies both. */
    public Deployment {
        targets = Set.copyOf(targets);
        accepted = List.copyOf(accepted);
    }

    /** Returns what {@code profile} says about it. */
    public static Deployment of(ProfileModel profile) {
        List<AcceptedLoss> accepted = profile.annotations().stream()
                .filter(annotation -> annotation.name().equals(OURS + "AcceptLoss"))
                .flatMap(Deployment::accepted)
                .toList();
        Set<ProfileTarget> targets =
                profile.annotation(OURS + "VmProfile").orElseThrow().member("targets").words().stream()
                        .map(word -> ProfileTarget.valueOf(constant(word)))
                        .collect(Collectors.toSet());
        return new Deployment(targets, accepted);
    }

    private static Stream<AcceptedLoss> accepted(AnnotationModel annotation) {
        ProfileTarget target = ProfileTarget.valueOf(annotation.member("target").source());
        return annotation.member("of").words().stream()
                .map(word -> new AcceptedLoss(target, Concept.valueOf(constant(word)), annotation.origin("of")));
    }

    /** Returns the name of the constant that is written as {@code word}. */
    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Tells whether guests go to {@code target}. */
    public boolean has(ProfileTarget target) {
        return targets.contains(target);
    }
}
