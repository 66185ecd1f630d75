package io.github.domainwright.annotation;

/** What happens when a guest reads a register that the host does not know ({@code features/msrs/@unknown}). */
public enum UnknownMsrs {
    /** It reads zero. */
    IGNORE,
    /** It gets an exception. */
    FAULT
}
