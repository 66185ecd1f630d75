package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The state of one vCPU where some can be added while the guest runs ({@code vcpus/vcpu}): either none or all vCPUs are
 * described.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Vcpu.List.class)
@DomainElement(value = "vcpus/vcpu", many = true, key = "@id")
public @interface Vcpu {
    /** The number of the vCPU, from 0. */
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int id();

    /** Whether the guest starts with it. */
    @XmlAttribute
    YesNo enabled() default YesNo.UNSTATED;

    /** Whether it can be added and removed while the guest runs; vCPU 0 cannot. */
    @XmlAttribute
    YesNo hotpluggable() default YesNo.UNSTATED;

    /** Its place in the order in which vCPUs are added, from 1; -1 for none. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int order() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Vcpu[] value();
    }
}
