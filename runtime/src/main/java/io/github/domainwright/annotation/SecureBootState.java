package io.github.domainwright.annotation;

/**
 * What a profile says about Secure Boot. It is a state, not a boolean: the firmware feature and the enrolled keys are
 * two different things (libvirt's firmware features {@code secure-boot} and {@code enrolled-keys}).
 */
public enum SecureBootState {
    /** The firmware has the feature and the variable store has keys: the guest starts with Secure Boot on. */
    ENFORCED,
    /** The firmware has the feature and the variable store is blank: the owner of the guest enrols keys. */
    SETUP_MODE,
    /** No keys are enrolled, so that unsigned code boots; the firmware may or may not have the feature. */
    NOT_ENFORCED,
    /** The firmware does not have the feature at all. */
    ABSENT
}
