package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The password that a component gives for the graphical console ({@code devices/graphics[@type='vnc']/@passwd}): what
 * VNC asks for; 8 characters at most, so it keeps nobody out who tries. It never stands in the profile itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@DomainElement(
        value = "devices/graphics[@type='vnc']",
        parameter = "@passwd",
        format = ValueFormat.VNC_PASSWORD,
        whenAbsent = Absence.VALUE)
public @interface VncPassword {}
