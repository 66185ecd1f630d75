package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0102: an x86 guest with Secure Boot has SMM. */
final class SecureBootNeedsSmm implements Rule {
    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0102",
                "An x86 guest with Secure Boot has SMM switched on.",
                "only code in SMM may write the variable store of a protected build; OVMF with the SMM driver stack does not"
                        + " run without SMM emulation (edk2: SMM_REQUIRE), and without it a guest's kernel can rewrite the"
                        + " keys.",
                new Fix(
                        "write @SecureBoot, which brings SMM, without @Smm(false); or write @SecureBoot(ABSENT) if the guest must"
                                + " run without SMM.",
                        "write <smm state='on'/> in <features>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(
                Guest.SMM, Guest.SMM_STATE, Guest.SECURE_BOOT, Guest.FIRMWARE, Guest.LOADER_SECURE, Guest.LOADER_PATH);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isX86() || !guest.wantsSecureBoot()) {
            return;
        }
        if (guest.is(Guest.SMM_STATE, "off")) {
            found.add(Guest.SMM_STATE, "Secure Boot needs SMM, but this guest has it switched off.");
        } else if (guest.has(Guest.LOADER_PATH) && !guest.has(Guest.SMM) && !guest.isAutoselected()) {
            // Newer versions of libvirt switch SMM on where a descriptor of the host knows the named file.
            found.addTolerated(
                    Guest.LOADER_SECURE,
                    "Protected flash needs SMM, and libvirt does not choose this guest's firmware.");
        }
    }
}
