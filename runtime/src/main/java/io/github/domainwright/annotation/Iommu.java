package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An IOMMU, which keeps the guest's devices to the memory they were given ({@code devices/iommu}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/iommu")
public @interface Iommu {
    /** The device the guest sees. */
    @XmlAttribute
    IommuModel model();

    /** Whether it remaps interrupts ({@code intremap}); needs {@code @IoApic(QEMU)}, and Intel's model only. */
    @At("driver")
    @XmlAttribute
    @Words(whenTrue = "on", whenFalse = "")
    boolean intremap() default false;

    /** Whether interrupts can reach more than 255 vCPUs ({@code eim}); needs {@link #intremap()}. */
    @At("driver")
    @XmlAttribute
    @Words(whenTrue = "on", whenFalse = "")
    boolean eim() default false;

    /** Whether it tells the host about the guest's mappings, as passed-through devices need it. */
    @At("driver")
    @XmlAttribute(name = "caching_mode")
    @Words(whenTrue = "on", whenFalse = "")
    boolean cachingMode() default false;

    /** Whether virtio devices may keep translations themselves. */
    @At("driver")
    @XmlAttribute
    @Words(whenTrue = "on", whenFalse = "")
    boolean iotlb() default false;

    /** How many bits the addresses have that it translates: 39 or 48; Intel's model only. -1 for QEMU's choice. */
    @At("driver")
    @XmlAttribute(name = "aw_bits")
    @Format(ValueFormat.OCTET)
    @Unset("-1")
    int addressBits() default -1;
}
