package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The interrupt controller of the PC ({@code features/apic}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/apic")
public @interface Apic {
    /** Whether the guest has one. */
    @Presence
    boolean value() default true;

    /** Whether the guest can say without an exit that it has served an interrupt. */
    @XmlAttribute
    OnOff eoi() default OnOff.UNSTATED;
}
