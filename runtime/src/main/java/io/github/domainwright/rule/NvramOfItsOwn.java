package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import java.util.List;

/** DW0117: a guest's variable store is a file of its own. */
final class NvramOfItsOwn implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0117",
                "A guest's variable store is a file of its own, never a template, a device or a setting of the host.",
                "the template of a distribution is what new stores are copied from, so a guest that writes into it changes"
                        + " every guest that comes after; and libvirt removes the file with the guest, even a device. On"
                        + " purpose this is stricter than libvirt, which accepts any path.",
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
        if (!store.isEmpty() && guest.is(Guest.NVRAM_TEMPLATE, store)) {
            found.add(Guest.NVRAM_PATH, "The variable store '%s' is its own template.".formatted(store));
        } else if (store.startsWith("/")) {
            ValueFormat.NVRAM_PATH.refusal(store).ifPresent(refusal -> found.add(Guest.NVRAM_PATH, refusal.reason()));
        }
    }
}
