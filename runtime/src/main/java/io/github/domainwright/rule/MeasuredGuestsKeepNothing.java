package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0109: an SEV-SNP or TDX guest keeps no variables and has no SMM. */
final class MeasuredGuestsKeepNothing implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0109",
                "A guest with a measured launch has stateless firmware, no NVRAM and no SMM.",
                "SEV-SNP and TDX measure the firmware that is loaded into memory; a variable store in flash is outside of the measurement, and QEMU and libvirt refuse it, as they refuse SMM.",
                new Fix(
                        "remove what is kept: @Firmware(stateless = false), @Nvram, @Smm.",
                        "write stateless='yes' on <loader>, remove <nvram>, and write <smm state='off'/>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LAUNCH_SECURITY, Guest.STATELESS, Guest.NVRAM, Guest.SMM_STATE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isMeasured()) {
            return;
        }
        if (guest.is(Guest.STATELESS, "no")) {
            found.add(Guest.STATELESS, message(guest, "its firmware is not stateless"));
        }
        if (guest.has(Guest.NVRAM)) {
            found.add(Guest.NVRAM, message(guest, "it keeps NVRAM"));
        }
        if (guest.hasSmmOn()) {
            found.add(Guest.SMM_STATE, message(guest, "it has SMM"));
        }
    }

    private static String message(Guest guest, String fault) {
        return "Launch security '%s' keeps nothing from start to start, but %s."
                .formatted(guest.launchSecurity(), fault);
    }
}
