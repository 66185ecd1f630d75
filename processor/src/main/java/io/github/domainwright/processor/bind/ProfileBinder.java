package io.github.domainwright.processor.bind;

import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.PlatformTree;
import io.github.domainwright.processor.diagnostic.Diagnostic;
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
        Platform platform = PlatformBinder.bind(profile, TargetBinder.bind(profile, problems::add), problems::add);
        TreeBuilder tree = new TreeBuilder(platform.hypervisor().origin());
        ElementBinder elements = new ElementBinder(tree, problems::add);
        // Components first: where a value is also stated on the type, the statement is the one to remove.
        ComponentBinder components = new ComponentBinder(elements, problems::add);
        components.bind(profile.components(), null);
        profile.annotations().stream()
                .filter(annotation -> annotation.vocabulary() != null)
                .filter(annotation -> !profile.isGivenByComponent(annotation))
                .forEach(elements::bind);
        PlatformTree.write(platform, tree);
        RawBinder fragments = new RawBinder(tree, problems::add);
        components.additions().forEach(fragments::bind);
        profile.annotations().stream()
                .filter(annotation -> annotation.name().equals(RawBinder.NAME))
                .forEach(fragments::bind);
        DomainTree built = tree.build();
        problems.addAll(SharedElements.check(built.root()));
        problems.addAll(ConstantPasswords.check(built));
        return new BoundProfile(built, platform, Deployment.of(profile), problems);
    }
}
