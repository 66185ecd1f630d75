package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.RepeatedElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds whole elements that components give although the profile says something about the same element. */
final class SubtreePlaces {
    /** libvirt takes one label for each model; which model a guest's label is of is not known while javac runs. */
    private static final DomainPath SECURITY_LABEL = DomainPath.of("seclabel");

    private final DomainTree tree;
    private final Consumer<Diagnostic> problems;

    private SubtreePlaces(DomainTree tree, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Returns what is wrong with the subtrees of {@code tree}. */
    static List<Diagnostic> check(DomainTree tree) {
        List<Diagnostic> problems = new ArrayList<>();
        new SubtreePlaces(tree, problems::add).check(tree.root(), DomainPath.of("."));
        return problems;
    }

    private void check(Element around, DomainPath path) {
        for (Node child : around.children()) {
            if (child instanceof Element element) {
                check(element, path.child(element.name()));
            } else if (child instanceof Node.Subtree subtree) {
                check(subtree, around, path.child(subtree.name()));
            }
        }
    }

    private void check(Node.Subtree subtree, Element around, DomainPath path) {
        boolean isOne = !RepeatedElements.LIBVIRT.contains(path) || path.equals(SECURITY_LABEL);
        Optional<Origin> other = isOne
                ? around.children().stream()
                        .filter(child -> child != subtree && isCalled(subtree.name(), child))
                        .map(Node::origin)
                        .findFirst()
                : Optional.empty();
        other.or(() -> Optional.ofNullable(tree.leftOut().get(path)))
                .ifPresent(origin ->
                        problems.accept(Refusal.GIVEN_TWICE.at(subtree.origin(), origin.describe(), "<" + path + ">")));
    }

    private static boolean isCalled(String name, Node node) {
        return node instanceof Element element && element.name().equals(name)
                || node instanceof Node.Subtree subtree && subtree.name().equals(name);
    }
}
