package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DW0502: a machine type is one that the target has. */
final class NewerMachineThanTarget implements Rule {
    private static final Pattern VERSION =
            Pattern.compile("(?:pc-q35|pc-i440fx|virt)-(\\d{1,4})\\.(\\d{1,4})(?:\\..*)?");

    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0502",
                "A pinned machine type is not newer than the QEMU it is meant for.",
                "each QEMU brings the machine types of its own version and older ones; libvirt refuses a guest whose type its QEMU does not know.",
                new Fix(
                        "state an older version in @MachineType, or none, or raise qemu of @LibvirtTarget.",
                        "name an older machine type."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        Matcher version = VERSION.matcher(guest.machine());
        if (!version.matches()) {
            return;
        }
        int major = Integer.parseInt(version.group(1));
        int minor = Integer.parseInt(version.group(2));
        guest.target()
                .qemu()
                .filter(qemu -> !qemu.isAtLeast(major, minor))
                .ifPresent(qemu -> found.addPart(
                        Guest.MACHINE,
                        "version",
                        "Machine type '%s' is newer than the target, QEMU %s.".formatted(guest.machine(), qemu)));
    }
}
