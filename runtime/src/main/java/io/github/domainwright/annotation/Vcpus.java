package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
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
public @interface Vcpus {
    /** The number, from 1 to 65535. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.VCPU_COUNT)
    @Unset("-1")
    int value() default -1;

    /** The CPUs of the host that may run vCPUs that nothing else pins, such as {@code "0-7"}. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String cpuset() default "";

    /** How many of them the guest starts with; the others can be added while it runs. -1 for all. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int current() default -1;

    /** Who says which CPUs of the host run them. */
    @XmlAttribute
    VcpuPlacement placement() default VcpuPlacement.STATIC;
}
