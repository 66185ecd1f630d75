package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0118: the firmware executable is read-only. */
final class WritableLoader implements Rule {
    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0118",
                "A guest's firmware executable is read-only.",
                "libvirt creates no variable store for a loader that is not read-only, and QEMU maps the distribution's file writable into the guest.",
                new Fix(
                        "write readonly = YES in @Loader; or let Domainwright write the loader: pin the firmware from a table or a host.",
                        "write readonly='yes' on <loader>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LOADER_READONLY, Guest.LOADER_TYPE, Guest.LOADER_PATH);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isNamed = guest.tree()
                .literal(Guest.LOADER_PATH)
                .filter(path -> !path.isBlank())
                .isPresent();
        if (isNamed && guest.is(Guest.LOADER_TYPE, "pflash") && !guest.is(Guest.LOADER_READONLY, "yes")) {
            found.add(
                    guest.has(Guest.LOADER_READONLY) ? Guest.LOADER_READONLY : Guest.LOADER,
                    "The firmware executable is not read-only for the guest.");
        }
    }
}
