package io.github.domainwright.processor.bind;

import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.PlatformTree;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.TreeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Binds a profile: each statement becomes a node of the domain tree, each component a hole in it. */
public final class ProfileBinder {
    private ProfileBinder() {}

    /** Returns {@code profile} as a document with holes. */
    public static BoundProfile bind(ProfileModel profile) {
        List<Diagnostic> problems = new ArrayList<>();
        Platform platform = PlatformBinder.bind(profile, TargetBinder.bind(profile, problems::add));
        TreeBuilder tree = new TreeBuilder(platform.hypervisor().origin());
        ElementBinder elements = new ElementBinder(tree, problems::add);
        // Components first: where a value is also stated on the type, the statement is the one to remove.
        new ComponentBinder(elements, problems::add).bind(profile.components(), null);
        profile.annotations().stream()
                .filter(annotation -> annotation.vocabulary() != null)
                .filter(annotation -> !isGivenByComponent(annotation, profile))
                .forEach(elements::bind);
        PlatformTree.write(platform, tree);
        DomainTree built = tree.build();
        problems.addAll(SharedElements.check(built.root()));
        return new BoundProfile(built, platform, Deployment.of(profile), problems);
    }

    /** Tells whether a component says itself what {@code annotation}, of a preset, says about the same element. */
    private static boolean isGivenByComponent(AnnotationModel annotation, ProfileModel profile) {
        boolean isFromPreset = annotation.origin().annotations().size() > 1;
        return isFromPreset
                && !annotation.vocabulary().isMany()
                && profile.values().stream()
                        .flatMap(component -> component.annotations().stream())
                        .anyMatch(stated -> stated.name().equals(annotation.name()));
    }
}
