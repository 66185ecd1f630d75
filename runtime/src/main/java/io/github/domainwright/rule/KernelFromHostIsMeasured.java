package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0130: what the host hands to a guest with AMD SEV as its kernel is part of what is measured. */
final class KernelFromHostIsMeasured implements Rule {
    private static final DomainPath HASHES = DomainPath.of("launchSecurity/@kernelHashes");

    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0130",
                "The kernel that a host hands to a guest with AMD SEV is measured.",
                "without kernelHashes='yes' the measurement covers the firmware alone, so the host can change kernel, initrd and"
                        + " command line, and the guest's owner does not see it.",
                new Fix(
                        "write @SevParameters(kernelHashes = YES), or @SnpParameters(kernelHashes = YES) for SEV_SNP, or remove"
                                + " the direct kernel boot.",
                        "write kernelHashes='yes' on <launchSecurity>, or remove <kernel>, <initrd> and <cmdline>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.KERNEL, Guest.LAUNCH_SECURITY, HASHES);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isSev =
                guest.launchSecurity().equals("sev") || guest.launchSecurity().equals("sev-snp");
        if (isSev && guest.has(Guest.KERNEL) && !guest.is(HASHES, "yes")) {
            found.add(
                    guest.has(HASHES) ? HASHES : Guest.KERNEL,
                    "The measurement of this guest does not cover the kernel that its host hands to it.");
        }
    }
}
