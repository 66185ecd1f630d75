package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Set;

/** DW0434: what an IOMMU can be told is what its model understands. */
final class IommuWithoutDriver implements Rule {
    private static final DomainPath IOMMUS = DomainPath.of("devices/iommu");
    private static final DomainPath DRIVER = DomainPath.of("devices/iommu/driver");
    private static final Set<String> OTHERS = Set.of("virtio", "smmuv3");
    private static final List<String> OF_INTEL = List.of("intremap", "eim", "caching_mode", "iotlb");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0434",
                "Only Intel's IOMMU has intremap, eim, caching_mode and iotlb.",
                "these are parts of Intel's design; libvirt refuses them on another model (\"doesn't support additional"
                        + " attributes\").",
                new Fix(
                        "leave it out, or write @Iommu(model = INTEL) on a q35 guest.",
                        "remove it, or write model='intel' on a q35 guest."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "devices/iommu/@model",
                "devices/iommu/driver/@intremap",
                "devices/iommu/driver/@eim",
                "devices/iommu/driver/@caching_mode",
                "devices/iommu/driver/@iotlb");
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element iommu : guest.tree().elements(IOMMUS)) {
            String model = iommu.literal("model").orElse("");
            if (guest.isQemu() && OTHERS.contains(model)) {
                iommu.element("driver").ifPresent(driver -> check(model, driver, found));
            }
        }
    }

    private static void check(String model, Element driver, Findings found) {
        for (String name : OF_INTEL) {
            driver.attribute(name)
                    .map(Attribute::origin)
                    .ifPresent(origin -> found.add(DRIVER, origin, "An IOMMU '%s' has no %s.".formatted(model, name)));
        }
    }
}
