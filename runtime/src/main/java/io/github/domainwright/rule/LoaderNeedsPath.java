package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0121: a loader is named, or libvirt chooses it. */
final class LoaderNeedsPath implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0121",
                "A loader or NVRAM is described only where the loader is named or libvirt chooses it.",
                "without firmware='efi' libvirt needs the path of the executable, and refuses the domain.",
                new Fix("write @Firmware(UEFI).", "set firmware='efi' on <os>, or name the executable in <loader>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.FIRMWARE, Guest.LOADER_PATH, Guest.NVRAM);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isNamed = guest.tree()
                .literal(Guest.LOADER_PATH)
                .filter(path -> !path.isBlank())
                .isPresent();
        boolean isDescribed = guest.has(Guest.LOADER) || guest.has(Guest.NVRAM);
        if (isDescribed && !isNamed && !guest.isAutoselected()) {
            found.add(
                    guest.has(Guest.LOADER) ? Guest.LOADER : Guest.NVRAM,
                    "The firmware is described, but not named, and libvirt is not to choose it.");
        }
    }
}
