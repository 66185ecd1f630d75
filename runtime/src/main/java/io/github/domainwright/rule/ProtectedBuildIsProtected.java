package io.github.domainwright.rule;

import io.github.domainwright.firmware.FirmwareFiles;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0127: firmware built for protected flash, named by hand, is in protected flash. */
final class ProtectedBuildIsProtected implements Rule {
    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0127",
                "Firmware that is built for Secure Boot with SMM, and is named, has protected flash.",
                "libvirt protects the flash where secure='yes' is stated, or where it knows the file from a descriptor of the"
                        + " host and nothing speaks against it; else it starts the guest without a word, and the guest's"
                        + " kernel can rewrite the keys.",
                new Fix(
                        "write @SecureBoot and leave the file to libvirt; or write secure = YES in @Loader, and @Smm.",
                        "write secure='yes' on <loader>, and <smm state='on'/> in <features>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ARCHITECTURE, Guest.FIRMWARE, Guest.LOADER_PATH, Guest.LOADER_SECURE, Guest.LOADER_TYPE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isNamed = guest.isX86() && guest.is(Guest.LOADER_TYPE, "pflash") && !guest.isAutoselected();
        if (!isNamed || guest.is(Guest.LOADER_SECURE, "yes")) {
            return;
        }
        guest.tree()
                .literal(Guest.LOADER_PATH)
                .filter(path -> FirmwareFiles.builtIn().needsSmm(path))
                .ifPresent(path -> found.add(
                        guest.has(Guest.LOADER_SECURE) ? Guest.LOADER_SECURE : Guest.LOADER_PATH,
                        "'%s' is built for protected flash, which this guest does not ask for.".formatted(path)));
    }
}
