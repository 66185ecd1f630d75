package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0210: what happens at the end of a guest is something that QEMU guests can do. */
final class LifecycleOfQemu implements Rule {
    private static final DomainPath POWEROFF = DomainPath.of("on_poweroff/text()");
    private static final DomainPath REBOOT = DomainPath.of("on_reboot/text()");
    private static final DomainPath CRASH = DomainPath.of("on_crash/text()");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0210",
                "A QEMU guest restarts or ends when it shuts down or reboots, and does not restart on shutdown while it ends"
                        + " on reboot.",
                "libvirt's QEMU driver does nothing meaningful for the other actions, and refuses them.",
                new Fix(
                        "write @OnPoweroff(DESTROY), or @OnReboot(RESTART).",
                        "use destroy or restart; preserve is for on_crash only, rename-restart is for other hypervisors."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(POWEROFF, REBOOT, CRASH);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        for (DomainPath event : paths()) {
            boolean isKept = !event.equals(CRASH) && guest.is(event, "preserve");
            if (isKept || guest.is(event, "rename-restart")) {
                found.add(
                        event,
                        "QEMU guests have no action '%s' for %s."
                                .formatted(guest.tree().literal(event).orElseThrow(), event.element()));
            }
        }
        if (guest.is(POWEROFF, "restart") && guest.is(REBOOT, "destroy")) {
            found.add(POWEROFF, "This guest would restart when it shuts down and end when it reboots.");
        }
    }
}
