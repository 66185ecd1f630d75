package io.github.domainwright.conformance.host;

/**
 * What becomes of a guest's variable store and TPM when its domain is undefined. libvirt refuses to undefine a domain with
 * a variable store unless one of the two is said (before 8.9 it knows nothing about the TPM's state and keeps it).
 */
public enum GuestState {
    /** The files stay: a domain of the same name and UUID finds its keys again. */
    KEEP(8 | 64),
    /** The files are removed with the domain. */
    REMOVE(4 | 32);

    private final int flags;

    GuestState(int flags) {
        this.flags = flags;
    }

    /** Returns {@code VIR_DOMAIN_UNDEFINE_KEEP_NVRAM|KEEP_TPM} or {@code …_NVRAM|TPM}; the binding has no names for them. */
    int flags() {
        return flags;
    }
}
