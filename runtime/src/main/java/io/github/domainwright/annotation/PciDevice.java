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
 * A PCI device of the host that the guest has for itself ({@code devices/hostdev}); the host needs an IOMMU. On a
 * component of type {@code PciAddress}, the component gives the device.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
@Repeatable(PciDevice.List.class)
@DomainElement(value = "devices/hostdev", many = true, parameter = "source/address", format = ValueFormat.PCI_ADDRESS)
@Fixed(at = "@mode", value = "subsystem")
@Fixed(at = "@type", value = "pci")
public @interface PciDevice {
    /** The device's address, such as {@code "0000:03:00.0"}. Left out where a component gives it. */
    @At("source/address")
    @Format(ValueFormat.PCI_ADDRESS)
    String address() default "";

    /** Whether libvirt takes the device from the host's own driver, and gives it back. */
    @XmlAttribute
    boolean managed() default true;

    /** The firmware that it brings along. */
    @At("rom")
    Rom rom() default @Rom;

    /** Its place in the order in which the firmware tries devices, from 1; -1 leaves it to the firmware. */
    @At("boot")
    @XmlAttribute(name = "order")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int bootOrder() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        PciDevice[] value();
    }
}
