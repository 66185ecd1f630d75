package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0108: a confidential x86 guest has no Secure Boot. */
final class LaunchSecurityExcludesSecureBoot implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0108",
                "A guest with launch security does not ask for Secure Boot.",
                "Secure Boot needs SMM to protect its variables, and the firmware has no SMM in SEV and TDX guests (edk2); what such a guest starts is proved by its measurement instead.",
                new Fix(
                        "remove @SecureBoot, or write @SecureBoot(NOT_ENFORCED); attest the launch measurement instead.",
                        "set enabled='no' on the feature secure-boot, and remove secure='yes'."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LAUNCH_SECURITY, Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.isX86() && guest.isConfidential() && guest.wantsSecureBoot()) {
            found.add(
                    guest.is(Guest.SECURE_BOOT, "yes") ? Guest.SECURE_BOOT : Guest.LOADER_SECURE,
                    "Secure Boot does not work together with launch security '%s'.".formatted(guest.launchSecurity()));
        }
    }
}
