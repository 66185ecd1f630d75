package io.github.domainwright.host.preflight;

import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.host.Offer;
import io.github.domainwright.tree.DomainTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether QEMU on the host has the devices of a guest, in the variants that the guest names. */
final class OfferCheck {
    private static final String DEVICES = "devices";

    private OfferCheck() {}

    static List<Check> of(DomainTree document, DomainCapabilities offered) {
        Set<Check> failures = new LinkedHashSet<>();
        int places = 0;
        for (OfferTable.Row row : OfferTable.rows()) {
            Optional<? extends Offer> offer = row.find(offered);
            List<String> asked = document.elements(row.element()).stream()
                    .flatMap(element -> element.literal(row.attribute()).stream())
                    .distinct()
                    .toList();
            if (offer.isEmpty() || asked.isEmpty()) {
                continue;
            }
            places += asked.size();
            asked.forEach(word -> check(row, offer.get(), word).ifPresent(failures::add));
        }
        return failures.isEmpty()
                ? List.of(Check.ok(DEVICES, places + " values that libvirt tells about are all to be had."))
                : List.copyOf(failures);
    }

    private static Optional<Check> check(OfferTable.Row row, Offer offer, String word) {
        if (!offer.isSupported()) {
            return Optional.of(Check.failed(
                    DEVICES,
                    "This host has no " + row.offer() + " at all.",
                    "remove the element, or install what it needs"));
        }
        return offer.choice(row.choice())
                .filter(words -> !words.contains(word))
                .map(words -> Check.failed(
                        DEVICES,
                        "%s/@%s='%s' is not to be had here.".formatted(row.element(), row.attribute(), word),
                        words.isEmpty() ? "remove it: the host has none" : "use one of: " + String.join(", ", words)));
    }
}
