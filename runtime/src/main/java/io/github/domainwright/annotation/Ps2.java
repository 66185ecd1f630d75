package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether the machine has the controller of PS/2 keyboards ({@code features/ps2}), from libvirt 10.7 on. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/ps2")
public @interface Ps2 {
    /** Whether it is on. */
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean value() default true;
}
