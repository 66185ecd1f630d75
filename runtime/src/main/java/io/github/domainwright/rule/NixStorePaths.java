package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0116: a path in the Nix store is not baked into a domain. */
final class NixStorePaths implements Rule {
    private static final DomainPath EMULATOR = DomainPath.of("devices/emulator/text()");
    private static final DomainPath KERNEL_PATH = DomainPath.of("os/kernel/text()");

    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0116",
                "A domain names no file in the Nix store.",
                "a path in /nix/store goes away with the next update and garbage collection, and the guest no longer starts.",
                new Fix(
                        "name a path that stays, such as one below /run/current-system, or let libvirt choose the firmware.",
                        "name a path that stays, such as one below /run/current-system, or let libvirt choose the firmware."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LOADER_PATH, Guest.NVRAM_TEMPLATE, KERNEL_PATH, EMULATOR);
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (DomainPath path : List.of(Guest.LOADER_PATH, Guest.NVRAM_TEMPLATE, KERNEL_PATH, EMULATOR)) {
            guest.tree()
                    .literal(path)
                    .filter(file -> file.startsWith("/nix/store/"))
                    .ifPresent(file ->
                            found.add(path, "The path '%s' lies in the Nix store and will go away.".formatted(file)));
        }
    }
}
