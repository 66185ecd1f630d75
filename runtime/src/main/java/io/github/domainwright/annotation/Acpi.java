package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * ACPI tables for the guest ({@code features/acpi}). A profile has them without saying so on x86, and with UEFI on
 * AArch64.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/acpi")
public @interface Acpi {
    /** Whether the guest has ACPI tables. */
    @Presence
    boolean value() default true;
}
