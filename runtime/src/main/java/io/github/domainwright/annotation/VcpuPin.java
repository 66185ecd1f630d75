package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The CPUs of the host that may run one vCPU ({@code cputune/vcpupin}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(VcpuPin.List.class)
@DomainElement(value = "cputune/vcpupin", many = true, key = "@vcpu")
public @interface VcpuPin {
    /** The number of the vCPU, from 0. */
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int vcpu();

    /** The host's CPUs, such as {@code "4"} or {@code "0-3,8"}. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String cpuset();

    /** Holds the pins of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VcpuPin[] value();
    }
}
