package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/** DW0102: an x86 guest with Secure Boot has SMM. */
final class SecureBootNeedsSmm implements Rule {
    @Override
    public String id() {
        return "DW0102";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "An x86 guest with Secure Boot has SMM switched on.";
    }

    @Override
    public String why() {
        return "only code in SMM may write the variable store of a protected build; OVMF with the SMM driver stack does"
                + " not run without SMM emulation (edk2: SMM_REQUIRE), and without it a guest's kernel can rewrite the keys.";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.SMM_STATE, Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        Guest guest = new Guest(tree);
        if (!guest.isX86() || !guest.wantsSecureBoot() || !tree.is(Guest.SMM_STATE, "off")) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                this,
                "Secure Boot needs SMM, but this guest has it switched off.",
                Guest.SMM_STATE,
                new Fix(
                        "remove @Smm(false); or write @SecureBoot(ABSENT) if the guest must run without SMM.",
                        "write <smm state='on'/> in <features>.")));
    }
}
