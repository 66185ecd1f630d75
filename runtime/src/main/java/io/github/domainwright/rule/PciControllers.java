package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0427: a PCI controller says what it is, and has number 0 only if it is the root bus. */
final class PciControllers implements Rule {
    private static final DomainPath CONTROLLERS = DomainPath.of("devices/controller");

    private static final int LAST = 255;

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0427",
                "A PCI controller has a model, and a number from 1 to 255 unless it is the root bus.",
                "the number 0 is the root bus, which libvirt gives the first PCI controller without a number; it refuses"
                        + " another model there.",
                new Fix(
                        "give the @Controller a model and an index from 1 on.",
                        "give the <controller> a model and an index from 1 on."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("devices/controller/@type", "devices/controller/@model", "devices/controller/@index");
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Element> controllers = guest.tree().elements(CONTROLLERS).stream()
                .filter(controller -> is(controller, "type", "pci"))
                .toList();
        boolean hasRoot = controllers.stream().anyMatch(PciControllers::isRoot);
        for (Element controller : controllers) {
            if (controller.attribute("model").isEmpty()) {
                found.addTolerated(CONTROLLERS, controller.origin(), "A PCI controller does not say what it is.");
            } else if (!isRoot(controller) && is(controller, "index", "0")) {
                found.add(CONTROLLERS, controller.origin(), "A PCI controller with number 0 is not the root bus.");
            } else if (number(controller) > LAST) {
                found.add(
                        CONTROLLERS,
                        controller.origin(),
                        "A PCI controller has number %d, and the last bus is 255.".formatted(number(controller)));
            } else if (!hasRoot && controller.attribute("index").isEmpty()) {
                found.addTolerated(
                        CONTROLLERS,
                        controller.origin(),
                        "A PCI controller without a number would get that of the root bus.");
            }
        }
    }

    private static int number(Element controller) {
        return Numbers.natural(controller.literal("index")).orElse(0);
    }

    private static boolean isRoot(Element controller) {
        return is(controller, "model", "pci-root") || is(controller, "model", "pcie-root");
    }

    private static boolean is(Element controller, String attribute, String value) {
        return controller.literal(attribute).filter(value::equals).isPresent();
    }
}
