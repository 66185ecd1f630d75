package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.DomainRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What an emitter writes, in the order of the document. Only {@code os} differs between firmware that libvirt chooses and
 * firmware that is pinned, so it stands apart.
 *
 * @param beforeOs the start of the document
 * @param automaticOs {@code os} for libvirt's own choice
 * @param pinnedOsStart {@code os} up to where a pinned firmware stands
 * @param pinnedOsEnd the rest of it
 * @param afterOs the rest of the document
 * @param store the component that gives the file of the guest's own variable store, if one does
 * @param asksForSmm whether the rest depends on the pinned firmware's need for SMM
 */
record EmitterPlan(
        List<Step> beforeOs,
        List<Step> automaticOs,
        List<Step> pinnedOsStart,
        List<Step> pinnedOsEnd,
        List<Step> afterOs,
        Optional<String> store,
        boolean asksForSmm) {
    private static final DomainPath OS = DomainPath.of("os");
    private static final DomainPath NVRAM = DomainPath.of("os/nvram");
    private static final Set<String> CHOSEN_BY_LIBVIRT = Set.of("firmware", "loader", "nvram", "varstore");

    static EmitterPlan of(DomainTree tree) {
        List<Node> children = tree.root().children();
        Element os = tree.element(OS).orElseThrow();
        Element pinned = pinned(os);
        List<Node> rest = pinned.children();
        int place = children.indexOf(os);
        return new EmitterPlan(
                steps(out -> {
                    out.startLine(tree.root(), 0);
                    children.subList(0, place).forEach(child -> out.line(child, 1));
                }),
                steps(out -> out.element(os, 1)),
                steps(out -> {
                    out.startLine(pinned, 1);
                    rest.stream().filter(EmitterPlan::isType).forEach(child -> out.line(child, 2));
                }),
                steps(out -> {
                    rest.stream().filter(child -> !isType(child)).forEach(child -> out.line(child, 2));
                    out.endLine(pinned, 1);
                }),
                steps(out -> {
                    children.subList(place + 1, children.size()).forEach(child -> out.line(child, 1));
                    out.endLine(tree.root(), 0);
                }),
                store(tree),
                asksForSmm(tree.root()));
    }

    /** Returns {@code os} without what only libvirt's own choice of firmware reads, and without what is pinned. */
    private static Element pinned(Element os) {
        return os.withAttributes(os.attributes().stream()
                        .filter(attribute -> !attribute.name().equals("firmware"))
                        .toList())
                .withChildren(os.children().stream()
                        .filter(child ->
                                !(child instanceof Element element && CHOSEN_BY_LIBVIRT.contains(element.name())))
                        .toList());
    }

    private static boolean isType(Node child) {
        return child instanceof Element element && element.name().equals("type");
    }

    private static Optional<String> store(DomainTree tree) {
        return tree.element(NVRAM).stream()
                .flatMap(nvram -> nvram.children().stream())
                .filter(Node.Text.class::isInstance)
                .map(text -> ((Node.Text) text).value())
                .filter(Value.Parameter.class::isInstance)
                .map(parameter -> ((Value.Parameter) parameter).component())
                .findFirst();
    }

    /** Tells whether what is in {@code element} depends on the pinned firmware's need for SMM. */
    static boolean asksForSmm(Element element) {
        return element.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm
                || element.elements().anyMatch(EmitterPlan::asksForSmm);
    }

    /** Returns the steps of what {@code rendering} renders. */
    static List<Step> steps(Consumer<DomainRenderer> rendering) {
        StepCollector collector = new StepCollector();
        rendering.accept(new DomainRenderer(collector));
        return collector.steps();
    }

    /** Returns about how many characters a document has. */
    int size() {
        int size = 0;
        for (List<Step> steps : List.of(beforeOs, automaticOs, afterOs)) {
            for (Step step : steps) {
                size += step instanceof Step.Markup markup ? markup.text().length() : 32;
            }
        }
        return size;
    }
}
