package io.github.domainwright.host.preflight;

import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.host.Offer;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;

/** Whether the host has the Hyper-V enlightenments that are switched on. A guest with another one does not start. */
final class HypervCheck {
    private static final String SUBJECT = "hyperv";

    private HypervCheck() {}

    static List<Check> of(DomainTree document, DomainCapabilities offered) {
        List<String> asked = document.elements(DomainPath.of("features/hyperv")).stream()
                .flatMap(hyperv -> hyperv.children().stream())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(feature -> feature.literal("state").filter("on"::equals).isPresent())
                .map(Element::name)
                .toList();
        Optional<Offer> offer = offered.feature(SUBJECT);
        if (asked.isEmpty() || offer.isEmpty()) {
            return List.of();
        }
        List<String> had =
                offer.get().isSupported() ? offer.get().choice("features").orElse(asked) : List.of();
        List<String> missing =
                asked.stream().filter(feature -> !had.contains(feature)).toList();
        return missing.isEmpty()
                ? List.of(Check.ok(SUBJECT, String.join(", ", asked) + "."))
                : List.of(Check.failed(
                        SUBJECT,
                        "This host has no " + String.join(", ", missing) + ".",
                        had.isEmpty()
                                ? "remove <hyperv>, which needs KVM"
                                : "switch it off; the host has: " + String.join(", ", had)));
    }
}
