package io.github.domainwright.target;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The books of one translation: which statements of the domain have been settled, what was lost, what was refused. At the
 * end each statement is settled in one of three ways: it was translated, the target does it anyway, or it is a loss.
 */
public final class Ledger {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final DomainTree tree;
    private final ProfileTarget target;
    private final Set<Object> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Loss> losses = new LinkedHashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    /** Opens the books for the translation of {@code tree} to {@code target}. */
    public Ledger(DomainTree tree, ProfileTarget target) {
        this.tree = tree;
        this.target = target;
    }

    /** Returns the domain. */
    public DomainTree tree() {
        return tree;
    }

    /** Returns the known value at {@code path}, {@code ""} if there is none, and settles it. */
    public String take(String path) {
        DomainPath place = DomainPath.of(path);
        tree.element(place.element()).ifPresent(element -> settle(element, place.attribute()));
        return tree.literal(place).orElse("");
    }

    /** Returns the known value of the attribute {@code name}, {@code ""} if there is none, and settles it. */
    public String take(Element element, String name) {
        settle(element, name);
        return element.literal(name).orElse("");
    }

    /** Settles an attribute of {@code element}, its text, or for an empty {@code name} the element itself. */
    private void settle(Element element, String name) {
        if (name.isEmpty()) {
            settled.add(element);
        } else if (name.equals("text()")) {
            element.children().stream().filter(Node.Text.class::isInstance).forEach(settled::add);
        } else {
            element.attribute(name).ifPresent(settled::add);
        }
    }

    /** Settles {@code element} itself and the attributes {@code names}; whatever else is in it stays open. */
    public void settle(Element element, String... names) {
        settled.add(element);
        for (String name : names) {
            settle(element, name);
        }
    }

    /** Settles one statement. */
    public void settle(Leaf leaf) {
        settled.add(leaf.node());
    }

    /** Returns the statements that are not settled yet, in document order. */
    public List<Leaf> open() {
        return Leaf.of(tree.root(), DomainPath.of("")).stream()
                .filter(leaf -> !settled.contains(leaf.node()))
                .toList();
    }

    /** Notes the loss of {@code of} at {@code path}, whose node may be missing. */
    public void lose(Concept of, String path) {
        DomainPath place = DomainPath.of(path);
        lose(of, place, tree.origin(place));
    }

    /** Notes the loss of {@code of} in {@code element}, which stands at {@code path}. */
    public void lose(Concept of, String path, Element element) {
        lose(of, DomainPath.of(path), element.origin());
    }

    /** Notes the loss of {@code of} by one of several nodes at {@code place}, which {@code origin} caused. */
    public void lose(Concept of, DomainPath place, Origin origin) {
        losses.add(LossTable.loss(target, of, place, origin));
    }

    /** Notes that the node at {@code path} keeps the domain from being translated. */
    public void refuse(RuleText rule, String path, String message) {
        DomainPath place = DomainPath.of(path);
        refuse(rule, place, tree.origin(place), message);
    }

    /** Notes that one of several nodes at {@code place}, which {@code origin} caused, keeps the domain from being translated. */
    public void refuse(RuleText rule, DomainPath place, Origin origin, String message) {
        violations.add(new Violation(rule, message, place, origin, rule.fix()));
    }

    /**
     * Refuses {@code value} at {@code place}, which {@code origin} caused, by {@code rule} unless it is a whole number as
     * every target writes them; what a guest gives is one. Returns whether it is.
     */
    public boolean requireNumber(RuleText rule, DomainPath place, Origin origin, Value value) {
        boolean isNumber = !(value instanceof Value.Literal literal)
                || NUMBER.matcher(literal.text()).matches();
        if (!isNumber) {
            String text = ((Value.Literal) value).text();
            refuse(rule, place, origin, "The value of %s is '%s', which is no whole number.".formatted(place, text));
        }
        return isNumber;
    }

    /** Returns what caused the attribute {@code name} of {@code element}. */
    public static Origin origin(Element element, String name) {
        Optional<Attribute> attribute = element.attribute(name);
        return attribute.map(Attribute::origin).orElse(element.origin());
    }

    /** Returns what was lost, in the order of the domain's parts. */
    public List<Loss> losses() {
        return List.copyOf(losses);
    }

    /** Returns what keeps the domain from being translated. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
