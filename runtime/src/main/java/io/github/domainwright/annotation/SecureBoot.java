package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the profile says about Secure Boot. All states but {@code ABSENT} ask for UEFI firmware.
 *
 * <p>On x86_64, {@code ENFORCED} and {@code SETUP_MODE} need together: machine type q35, SMM, flash that only SMM code
 * may write ({@code secure='yes'}), and a firmware build with both features. The generated document states all of
 * them, so that libvirt refuses a host that cannot give them rather than starting a weaker guest.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface SecureBoot {
    /** The state. */
    SecureBootState value() default SecureBootState.ENFORCED;
}
