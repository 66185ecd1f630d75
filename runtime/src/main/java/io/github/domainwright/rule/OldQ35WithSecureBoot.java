package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DW0107: a guest with Secure Boot should have a q35 machine type of version 2.9 or newer. */
final class OldQ35WithSecureBoot implements Rule {
    private static final Pattern VERSION = Pattern.compile("pc-q35-(\\d+)\\.(\\d+).*");

    @Override
    public String id() {
        return "DW0107";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String demand() {
        return "A guest with Secure Boot has a q35 machine type of version 2.9 or newer.";
    }

    @Override
    public String why() {
        return "QEMU negotiates broadcast SMIs with OVMF from pc-q35-2.9 on; before, a guest with several vCPUs can hang or"
                + " be slow whenever a variable is written.";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        Guest guest = new Guest(tree);
        Matcher version = VERSION.matcher(guest.machine());
        if (!guest.wantsSecureBoot() || !version.matches() || isNewEnough(version)) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                this,
                "Machine type '%s' is older than pc-q35-2.9, which Secure Boot should have.".formatted(guest.machine()),
                Guest.MACHINE,
                "version",
                new Fix("state a newer version, or none.", "set machine='q35' or a pc-q35 of version 2.9 or newer.")));
    }

    private static boolean isNewEnough(Matcher version) {
        int major = Integer.parseInt(version.group(1));
        return major > 2 || major == 2 && Integer.parseInt(version.group(2)) >= 9;
    }
}
