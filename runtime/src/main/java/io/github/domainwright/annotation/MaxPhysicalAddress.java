package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bits the physical addresses of the guest have ({@code cpu/maxphysaddr}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("cpu/maxphysaddr")
public @interface MaxPhysicalAddress {
    /** Where the number comes from. */
    @XmlAttribute
    PhysicalAddressMode mode();

    /** The number of bits; only with {@link PhysicalAddressMode#EMULATE}. */
    @XmlAttribute
    @Format(ValueFormat.ADDRESS_BITS)
    @Unset("-1")
    int bits() default -1;

    /**
     * The most bits that are taken from the host; only with {@link PhysicalAddressMode#PASSTHROUGH}, from libvirt 9.3
     * on.
     */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int limit() default -1;
}
