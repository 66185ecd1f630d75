package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** DW0422: no two controllers of a type have the same number. */
final class DistinctControllers implements Rule {
    private static final DomainPath CONTROLLERS = DomainPath.of("devices/controller");

    private static final DomainPath INDEX = DomainPath.of("devices/controller/@index");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0422",
                "No two controllers of a type have the same number.",
                "devices name their controller by its number; libvirt refuses a second one.",
                new Fix("give one @Controller another index.", "give one <controller> another index."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("devices/controller/@type", "devices/controller/@index");
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<List<String>> taken = new HashSet<>();
        for (Element controller : guest.tree().elements(CONTROLLERS)) {
            String type = controller.literal("type").orElse("");
            String index = controller.literal("index").orElse("");
            // The USB 2 controller of this chipset shares its number with its USB 1 companions.
            boolean isCompanion = controller
                    .literal("model")
                    .filter(model -> model.startsWith("ich9-"))
                    .isPresent();
            if (!index.isEmpty() && !isCompanion && !taken.add(List.of(type, index.strip()))) {
                found.addAt(
                        INDEX, controller, "Two controllers of type '%s' have the number %s.".formatted(type, index));
            }
        }
    }
}
