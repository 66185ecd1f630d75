package io.github.domainwright.rule;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.List;

/** Small documents, read or built, and what a rule finds in them. */
final class Documents {
    private Documents() {}

    /** Reads a document of KVM that holds {@code content}. */
    static DomainTree read(String content) {
        try {
            return DomainReader.read("<domain type='kvm'>" + content + "</domain>");
        } catch (UnreadableDomainException e) {
            throw new IllegalArgumentException(content, e);
        }
    }

    /** Starts a document of KVM, as a profile states it. */
    static TreeBuilder kvm() {
        TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);
        tree.put(Guest.HYPERVISOR, "kvm", Origin.UNKNOWN);
        return tree;
    }

    static void put(ElementBuilder element, String path, String text) {
        element.put(DomainPath.of(path), Value.of(text), Origin.UNKNOWN);
    }

    /** Leaves the value at {@code path} to a component. */
    static void leave(ElementBuilder element, String path, String component, ValueFormat format) {
        element.put(DomainPath.of(path), new Value.Parameter(component, format), Origin.UNKNOWN);
    }

    static ElementBuilder add(TreeBuilder tree, String path) {
        return tree.root().addAt(DomainPath.of(path), Origin.UNKNOWN);
    }

    static ElementBuilder addForEach(TreeBuilder tree, String path) {
        ElementBuilder element = add(tree, path);
        element.occurs(new Occurrence.ForEach("values"));
        return element;
    }

    static List<String> messages(String rule, DomainTree tree) {
        return violations(rule, tree, TargetVersions.UNKNOWN).stream()
                .map(Violation::message)
                .toList();
    }

    static List<Violation> violations(String rule, DomainTree tree, TargetVersions target) {
        return RuleCatalogue.check(tree, target).stream()
                .filter(violation -> violation.rule().id().equals(rule))
                .toList();
    }
}
