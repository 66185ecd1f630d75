package io.github.domainwright.domain.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that libvirt writes a number in hexadecimal after {@code 0x}, and reads it as C does: hexadecimal after {@code 0x},
 * octal after {@code 0}, else decimal.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Hex {
    /** Returns how many digits are written at least: 4 for a PCI domain, 2 for a bus, 1 for a function. */
    int digits() default 1;
}
