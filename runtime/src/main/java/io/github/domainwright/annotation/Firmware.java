package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The kind of firmware. Without it a guest has UEFI if {@link SecureBoot} is stated or its architecture is not x86, and
 * BIOS otherwise, which is libvirt's own default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Firmware {
    /** The kind. */
    FirmwareType value() default FirmwareType.UEFI;

    /**
     * Whether the firmware keeps no variables at all ({@code loader/@stateless}, libvirt 8.6): each start is the first
     * one.
     */
    boolean stateless() default false;
}
