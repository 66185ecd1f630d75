package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A confidential guest ({@code launchSecurity}). It needs UEFI firmware and has no SMM, so it cannot have Secure Boot as
 * well; SEV-SNP and TDX guests keep no variables.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface LaunchSecurity {
    /** The technology. */
    LaunchSecurityType value();

    /**
     * The guest policy, as AMD or Intel define it, in hexadecimal such as {@code "0x0033"}; left out, a strict one. Bit 2 of
     * a policy of SEV is set for {@code SEV_ES} and clear for {@code SEV}: libvirt has one word for both.
     */
    String policy() default "";
}
