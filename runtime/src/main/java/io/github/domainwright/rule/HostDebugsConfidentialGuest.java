package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.LaunchPolicy;
import java.util.List;

/** DW0124: the host of a confidential guest may not debug it. */
final class HostDebugsConfidentialGuest implements Rule {
    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0124",
                "The policy of a confidential guest keeps its host from debugging it.",
                "a host that may debug reads the guest's memory in the clear, which is what launch security is to prevent:"
                        + " SEV forbids it with bit 0 of the policy (AMD: NODBG), SEV-SNP allows it with bit 19 and TDX with"
                        + " bit 0 (DEBUG).",
                new Fix(
                        "leave policy out for a strict one; set 0x1 for SEV and SEV-ES, clear 0x80000 for SEV_SNP and 0x1 for"
                                + " TDX.",
                        "in <policy>, set 0x1 for sev, clear 0x80000 for sev-snp and 0x1 for tdx."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LAUNCH_POLICY, Guest.LAUNCH_SECURITY);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.launchPolicy()
                .filter(policy -> allowsDebugging(guest, policy))
                .isPresent()) {
            found.addPart(
                    Guest.LAUNCH_POLICY, "policy", "This policy lets the host read what the guest has in memory.");
        }
    }

    private static boolean allowsDebugging(Guest guest, LaunchPolicy policy) {
        return switch (guest.launchSecurity()) {
            case "sev" -> policy.allowsDebuggingOfSev();
            case "sev-snp" -> policy.allowsDebuggingOfSnp();
            case "tdx" -> policy.allowsDebuggingOfTdx();
            default -> false;
        };
    }
}
