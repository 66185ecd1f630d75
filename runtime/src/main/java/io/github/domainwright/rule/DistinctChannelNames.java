package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** DW0474: each channel of a guest has a name of its own. */
final class DistinctChannelNames implements Rule {
    private static final DomainPath TARGETS = DomainPath.of("devices/channel/target");
    private static final DomainPath NAME = DomainPath.of("devices/channel/target/@name");
    private static final DomainPath TYPE = DomainPath.of("devices/channel/target/@type");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0474",
                "Each channel of a guest has a name of its own.",
                "the guest finds a channel by its name; libvirt accepts one that is there twice, and QEMU refuses to start"
                        + " (\"A port already exists by name\").",
                new Fix("give each @Channel a name of its own.", "change name on one <target>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(NAME, TYPE, Guest.HYPERVISOR);
    }

    @Override
    public DomainPath premise() {
        return NAME;
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<String> names = new HashSet<>();
        for (Element target : guest.tree().elements(TARGETS)) {
            Optional<String> name = target.literal("name");
            boolean isVirtio = guest.isQemu()
                    && target.literal("type").filter("virtio"::equals).isPresent();
            if (isVirtio && name.isPresent() && !names.add(name.get())) {
                found.addAt(NAME, target, "Two channels have the name '%s'.".formatted(name.get()));
            }
        }
    }
}
