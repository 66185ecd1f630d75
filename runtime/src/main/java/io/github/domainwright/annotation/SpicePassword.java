package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The password that a component gives for the graphical console ({@code devices/graphics[@type='spice']/@passwd}): what
 * SPICE asks for. It never stands in the profile itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@DomainElement(
        value = "devices/graphics[@type='spice']",
        parameter = "@passwd",
        format = ValueFormat.LINE,
        whenAbsent = Absence.VALUE)
public @interface SpicePassword {}
