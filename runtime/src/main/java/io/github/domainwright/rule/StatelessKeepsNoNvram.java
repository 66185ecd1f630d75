package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0114: stateless firmware has no NVRAM. */
final class StatelessKeepsNoNvram implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0114",
                "A guest with stateless firmware has no NVRAM.",
                "stateless firmware keeps no variables, so there is nothing to store; libvirt refuses the combination.",
                new Fix("remove @Nvram, or stateless = true.", "remove <nvram>, or stateless='yes' from <loader>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.STATELESS, Guest.NVRAM, Guest.VARSTORE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.is(Guest.STATELESS, "yes")) {
            return;
        }
        if (guest.has(Guest.NVRAM) || guest.has(Guest.VARSTORE)) {
            found.add(
                    guest.has(Guest.NVRAM) ? Guest.NVRAM : Guest.VARSTORE,
                    "The firmware is stateless, but this guest has a variable store.");
        }
    }
}
