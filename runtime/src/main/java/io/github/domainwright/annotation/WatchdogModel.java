package io.github.domainwright.annotation;

/** The watchdog that a guest sees ({@code watchdog/@model}). */
public enum WatchdogModel {
    /** A PCI device. */
    I6300ESB,
    /** An ISA device; x86 only. */
    IB700,
    /** A part of the chipset of q35 machines (libvirt 9.1). */
    ITCO,
    /** The watchdog of IBM Z. */
    DIAG288
}
