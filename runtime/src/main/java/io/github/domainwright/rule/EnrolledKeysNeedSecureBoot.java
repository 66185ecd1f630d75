package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0104: enrolled keys are not asked for where Secure Boot is refused. */
final class EnrolledKeysNeedSecureBoot implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0104",
                "Enrolled keys are asked for only together with Secure Boot.",
                "keys do nothing in a firmware without the feature, and libvirt refuses the combination.",
                new Fix(
                        "state one of the four states with @SecureBoot.",
                        "set enabled='yes' on the feature secure-boot, or enabled='no' on enrolled-keys."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ENROLLED_KEYS, Guest.SECURE_BOOT);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.is(Guest.ENROLLED_KEYS, "yes") && guest.is(Guest.SECURE_BOOT, "no")) {
            found.add(Guest.ENROLLED_KEYS, "This guest wants enrolled keys and refuses Secure Boot.");
        }
    }
}
