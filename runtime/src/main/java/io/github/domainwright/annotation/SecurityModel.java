package io.github.domainwright.annotation;

/** A security driver of the host ({@code seclabel/@model}). */
public enum SecurityModel {
    /** SELinux. */
    SELINUX,
    /** AppArmor. */
    APPARMOR,
    /** Users and groups. */
    DAC
}
