package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whether errors of the host's memory are reported to the guest ({@code features/ras}), from libvirt 10.4 on; AArch64
 * only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/ras")
public @interface Ras {
    /** Whether it is on. */
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean value() default true;
}
