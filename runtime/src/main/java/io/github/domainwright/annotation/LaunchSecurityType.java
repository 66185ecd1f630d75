package io.github.domainwright.annotation;

/** A technology that keeps a guest's memory from its host ({@code launchSecurity}). */
public enum LaunchSecurityType {
    /** AMD SEV: memory is encrypted. */
    SEV("sev", "0x0033"),
    /** AMD SEV-ES: registers are encrypted too; libvirt's type {@code sev} with bit 2 of the policy. */
    SEV_ES("sev", "0x0037"),
    /** AMD SEV-SNP: memory is also protected from being changed, and the start is measured. */
    SEV_SNP("sev-snp", "0x00030000"),
    /** Intel TDX: a trust domain, whose start is measured. */
    TDX("tdx", "");

    private final String libvirtName;
    private final String policy;

    LaunchSecurityType(String libvirtName, String policy) {
        this.libvirtName = libvirtName;
        this.policy = policy;
    }

    /** Returns libvirt's word, as in {@code <launchSecurity type='sev'>}. */
    public String libvirtName() {
        return libvirtName;
    }

    /**
     * Returns the guest policy that is written if the profile states none: no debugging, no key sharing, and for SEV
     * bound to its host (the bits are AMD's; OpenStack Nova writes the same). Empty for TDX, which has its own default.
     */
    public String defaultPolicy() {
        return policy;
    }

    /** Tells whether the start is measured, firmware included, so that nothing may be kept from an earlier one. */
    public boolean isMeasured() {
        return this == SEV_SNP || this == TDX;
    }
}
