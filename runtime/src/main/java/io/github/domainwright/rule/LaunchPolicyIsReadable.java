package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.LaunchPolicy;
import java.util.List;
import java.util.Optional;

/** DW0111: the policy of a confidential guest is a number that libvirt can read. */
final class LaunchPolicyIsReadable implements Rule {
    private static final DomainPath POLICY = DomainPath.of("launchSecurity/policy/text()");

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
        return List.of(POLICY, Guest.LAUNCH_SECURITY);
    }

    @Override
    public void check(Guest guest, Findings found) {
        Optional<String> policy = guest.tree().literal(POLICY);
        if (!guest.isConfidential() || policy.isEmpty() || !guest.has(POLICY.element())) {
            return;
        }
        boolean isSev = guest.launchSecurity().equals("sev");
        if ((isSev ? LaunchPolicy.readSev(policy.get()) : LaunchPolicy.read(policy.get())).isEmpty()) {
            found.add(POLICY, "'%s' is no policy of '%s'.".formatted(policy.get(), guest.launchSecurity()));
        }
    }
}
