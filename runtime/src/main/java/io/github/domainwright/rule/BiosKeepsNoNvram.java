package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0119: BIOS has no NVRAM. */
final class BiosKeepsNoNvram implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0119",
                "A guest with BIOS has no NVRAM.",
                "only UEFI firmware has variables to store; libvirt refuses NVRAM beside firmware='bios'.",
                new Fix("remove @Nvram, or write @Firmware(UEFI).", "remove <nvram>, or set firmware='efi' on <os>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.FIRMWARE, Guest.NVRAM, Guest.VARSTORE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isBios = guest.is(Guest.FIRMWARE, "bios");
        if (isBios && (guest.has(Guest.NVRAM) || guest.has(Guest.VARSTORE))) {
            found.add(
                    guest.has(Guest.NVRAM) ? Guest.NVRAM : Guest.VARSTORE,
                    "BIOS has no variable store, but this guest names one.");
        }
    }
}
