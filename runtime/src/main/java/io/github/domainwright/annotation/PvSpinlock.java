package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether spinlocks of the guest tell the host that they wait ({@code features/pvspinlock}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/pvspinlock")
public @interface PvSpinlock {
    /** Whether it is on. */
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean value() default true;
}
