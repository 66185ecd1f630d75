package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DW0107: a guest with Secure Boot should have a q35 machine type of version 2.9 or newer. */
final class OldQ35WithSecureBoot implements Rule {
    private static final Pattern VERSION = Pattern.compile("pc-q35-(\\d{1,4})\\.(\\d{1,4}).*");

    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0107",
                "A guest with Secure Boot has a q35 machine type of version 2.9 or newer.",
                "QEMU negotiates broadcast SMIs with OVMF from pc-q35-2.9 on; before, a guest with several vCPUs can hang"
                        + " or be slow whenever a variable is written.",
                new Fix("state a newer version, or none.", "set machine='q35' or a pc-q35 of version 2.9 or newer."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        Matcher version = VERSION.matcher(guest.machine());
        if (guest.wantsSecureBoot() && version.matches() && !isNewEnough(version)) {
            found.addPart(
                    Guest.MACHINE,
                    "version",
                    "Machine type '%s' is older than pc-q35-2.9, which Secure Boot should have."
                            .formatted(guest.machine()));
        }
    }

    private static boolean isNewEnough(Matcher version) {
        int major = Integer.parseInt(version.group(1));
        return major > 2 || major == 2 && Integer.parseInt(version.group(2)) >= 9;
    }
}
