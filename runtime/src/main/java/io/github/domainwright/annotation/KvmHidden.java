package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether the guest is kept from seeing that it runs under KVM ({@code features/kvm/hidden}), as some drivers demand. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/kvm/hidden")
public @interface KvmHidden {
    /** Whether it is hidden. */
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean value() default true;
}
