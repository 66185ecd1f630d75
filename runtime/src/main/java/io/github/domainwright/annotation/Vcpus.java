package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of virtual CPUs ({@code vcpu}). On a component of type {@code int}, the component gives the number. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
@DomainElement(value = "vcpu", parameter = "text()", format = ValueFormat.VCPU_COUNT)
@Fixed(at = "@placement", value = "static")
public @interface Vcpus {
    /** The number, from 1 to 65535. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.VCPU_COUNT)
    @Unset("-1")
    int value() default -1;
}
