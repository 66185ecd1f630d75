package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0426: an input device is one that its bus can carry. */
final class InputOnBus implements Rule {
    private static final DomainPath INPUTS = DomainPath.of("devices/input");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0426",
                "A tablet is on USB or virtio.",
                "the connectors of the PC carry a keyboard and a mouse; libvirt refuses others there.",
                new Fix("write bus = USB or bus = VIRTIO.", "write bus='usb' or bus='virtio'."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(INPUTS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element input : guest.tree().elements(INPUTS)) {
            boolean isTablet = input.literal("type").filter("tablet"::equals).isPresent();
            if (isTablet && input.literal("bus").filter("ps2"::equals).isPresent()) {
                found.add(INPUTS, input.origin(), "A tablet cannot be on the bus 'ps2'.");
            }
        }
    }
}
