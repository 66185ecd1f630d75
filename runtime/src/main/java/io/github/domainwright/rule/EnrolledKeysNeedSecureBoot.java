package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/** DW0104: enrolled keys are not asked for where Secure Boot is refused. */
final class EnrolledKeysNeedSecureBoot implements Rule {
    @Override
    public String id() {
        return "DW0104";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "Enrolled keys are asked for only together with Secure Boot.";
    }

    @Override
    public String why() {
        return "keys do nothing in a firmware without the feature, and libvirt refuses the combination.";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ENROLLED_KEYS, Guest.SECURE_BOOT);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        if (!tree.is(Guest.ENROLLED_KEYS, "yes") || !tree.is(Guest.SECURE_BOOT, "no")) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                this,
                "This guest wants enrolled keys and refuses Secure Boot.",
                Guest.ENROLLED_KEYS,
                new Fix(
                        "state one of the four states with @SecureBoot.",
                        "set enabled='yes' on the feature secure-boot, or enabled='no' on enrolled-keys.")));
    }
}
