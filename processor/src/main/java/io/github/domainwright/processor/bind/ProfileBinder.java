package io.github.domainwright.processor.bind;

import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.PlatformTree;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
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
        for (ComponentModel component : profile.components()) {
            if (component.annotations().isEmpty()) {
                problems.add(
                        Refusal.COMPONENT_WITHOUT_PLACE.at(new Origin.Component(component.name()), component.name()));
            }
            component.annotations().forEach(annotation -> bind(annotation, component, elements));
        }
        profile.annotations().stream()
                .filter(annotation -> annotation.vocabulary() != null)
                .filter(annotation -> !isGivenByComponent(annotation, profile))
                .forEach(elements::bind);
        PlatformTree.write(platform, tree);
        DomainTree built = tree.build();
        problems.addAll(SharedElements.check(built.root()));
        return new BoundProfile(built, platform, Deployment.of(profile), problems);
    }

    private static void bind(AnnotationModel annotation, ComponentModel component, ElementBinder elements) {
        if (annotation.vocabulary() != null) {
            elements.bind(annotation, component);
        }
    }

    /** Tells whether a component says itself what {@code annotation}, of a preset, says about the same element. */
    private static boolean isGivenByComponent(AnnotationModel annotation, ProfileModel profile) {
        boolean isFromPreset = annotation.origin().annotations().size() > 1;
        return isFromPreset
                && !annotation.vocabulary().isMany()
                && profile.components().stream()
                        .flatMap(component -> component.annotations().stream())
                        .anyMatch(stated -> stated.name().equals(annotation.name()));
    }
}
