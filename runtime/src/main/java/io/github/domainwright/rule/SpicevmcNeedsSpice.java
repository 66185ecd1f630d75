package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0420: a channel to the SPICE server is in a guest that has one. */
final class SpicevmcNeedsSpice implements Rule {
    private static final DomainPath SPICE = DomainPath.of("devices/graphics[@type='spice']");
    private static final List<DomainPath> DEVICES = List.of(
            DomainPath.of("devices/channel"), DomainPath.of("devices/smartcard"), DomainPath.of("devices/redirdev"));

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0420",
                "A channel to the SPICE server is in a guest with SPICE graphics.",
                "libvirt refuses it otherwise (\"chardev 'spicevmc' not supported without spice graphics\").",
                new Fix(
                        "write @Graphics(type = SPICE), or remove the channel.",
                        "write <graphics type='spice'>, or remove the device."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(SPICE, DEVICES.get(0));
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu() || guest.has(SPICE)) {
            return;
        }
        for (DomainPath path : DEVICES) {
            for (Element device : guest.tree().elements(path)) {
                if (device.literal("type").filter("spicevmc"::equals).isPresent()) {
                    found.add(path, device.origin(), "This device ends at a SPICE server, but the guest has none.");
                }
            }
        }
    }
}
