package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.Optional;

/** DW0111: the policy of a confidential guest is a number that libvirt can read. */
final class LaunchPolicyIsReadable implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0111",
                "The policy of a confidential guest is a hexadecimal number: of 32 bits for SEV, of 64 for others.",
                "libvirt reads it as a hexadecimal number, with or without 0x before it, and refuses any other text.",
                new Fix(
                        "give a number such as policy = \"0x0033\", or leave policy out.",
                        "write a number such as <policy>0x0033</policy>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LAUNCH_POLICY, Guest.LAUNCH_SECURITY);
    }

    @Override
    public void check(Guest guest, Findings found) {
        Optional<String> policy = guest.tree().literal(Guest.LAUNCH_POLICY);
        if (!guest.isConfidential() || policy.isEmpty() || !guest.has(Guest.LAUNCH_POLICY.element())) {
            return;
        }
        if (guest.launchPolicy().isEmpty()) {
            found.add(
                    Guest.LAUNCH_POLICY, "'%s' is no policy of '%s'.".formatted(policy.get(), guest.launchSecurity()));
        }
    }
}
