package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0117: a guest's variable store is a file of its own. */
final class NvramOfItsOwn implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0117",
                "A guest's variable store is a file of its own, never a template.",
                "the template of a distribution is what new stores are copied from; a guest that writes into it changes every guest that comes after.",
                new Fix(
                        "name a file of this guest below /var/lib/libvirt/qemu/nvram, or leave it out and libvirt names one.",
                        "name a file of this guest below /var/lib/libvirt/qemu/nvram, or leave it out and libvirt names one."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.NVRAM_PATH, Guest.NVRAM_TEMPLATE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        String store = guest.tree().literal(Guest.NVRAM_PATH).map(String::strip).orElse("");
        boolean isTemplate = !store.isEmpty() && guest.is(Guest.NVRAM_TEMPLATE, store);
        if (isTemplate || store.startsWith("/usr/")) {
            found.add(
                    Guest.NVRAM_PATH,
                    "The variable store '%s' %s."
                            .formatted(store, isTemplate ? "is its own template" : "lies where templates are kept"));
        }
    }
}
