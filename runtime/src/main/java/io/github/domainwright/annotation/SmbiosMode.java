package io.github.domainwright.annotation;

/** Where the tables come from in which a guest reads what machine it runs on ({@code os/smbios/@mode}). */
public enum SmbiosMode {
    /** QEMU. */
    EMULATE,
    /** The host's own tables. */
    HOST,
    /** {@link SystemEntry} and its like. */
    SYSINFO
}
