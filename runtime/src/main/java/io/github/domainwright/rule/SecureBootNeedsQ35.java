package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/** DW0103: an x86 guest with Secure Boot has machine type q35. */
final class SecureBootNeedsQ35 implements Rule {
    @Override
    public String id() {
        return "DW0103";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "An x86 guest with Secure Boot has machine type q35.";
    }

    @Override
    public String why() {
        return "the variable store can be protected only with SMM, and QEMU emulates SMM for firmware only on q35"
                + " (libvirt: \"Secure boot is supported with q35 machine types only\").";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        Guest guest = new Guest(tree);
        if (!guest.isX86()
                || !guest.wantsSecureBoot()
                || guest.isQ35()
                || guest.machine().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                this,
                "Secure Boot needs machine type q35, but this guest has '%s'.".formatted(guest.machine()),
                Guest.MACHINE,
                new Fix(
                        "write @MachineType(Q35), or @SecureBoot(ABSENT) if the guest must stay on this machine type.",
                        "set machine='q35' on <type>.")));
    }
}
