package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0125: a policy of SEV-SNP has the bit without which no host starts the guest. */
final class SnpPolicyHasReservedBit implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0125",
                "The policy of a guest with SEV-SNP has bit 17.",
                "that bit is reserved and must be one (AMD: SEV-SNP Firmware ABI, Guest Policy); libvirt hands on what is"
                        + " stated, and KVM refuses to start the guest (EINVAL).",
                new Fix(
                        "set 0x20000 in the policy, as in policy = \"0x30000\", or leave policy out.",
                        "set 0x20000 in the policy, as in <policy>0x30000</policy>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LAUNCH_POLICY, Guest.LAUNCH_SECURITY);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isSnp = guest.launchSecurity().equals("sev-snp");
        if (isSnp
                && guest.launchPolicy()
                        .filter(policy -> !policy.hasReservedBitOfSnp())
                        .isPresent()) {
            found.addPart(
                    Guest.LAUNCH_POLICY, "policy", "No host starts a guest with SEV-SNP whose policy lacks bit 17.");
        }
    }
}
