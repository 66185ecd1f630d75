package io.github.domainwright.annotation;

/** A timer of a guest ({@code timer/@name}). */
public enum TimerName {
    /** The real-time clock. */
    RTC,
    /** The interval timer of the PC; x86 only. */
    PIT,
    /** The high-precision event timer; x86 only. */
    HPET,
    /** The time-stamp counter; x86 only. */
    TSC,
    /** KVM's paravirtual clock; x86 only. */
    KVMCLOCK,
    /** Hyper-V's reference time, for Windows; x86 only. */
    HYPERVCLOCK,
    /** The virtual timer of Arm processors, with KVM only. */
    ARMVTIMER
}
