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
 * A network card of the host, a virtual function as a rule, that the guest has for itself ({@code devices/interface}).
 * On a component of type {@code PciAddress}, the component gives the card.
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
@Repeatable(HostDeviceInterface.List.class)
@DomainElement(value = "devices/interface", many = true, parameter = "source/address", format = ValueFormat.PCI_ADDRESS)
@Fixed(at = "@type", value = "hostdev")
@Fixed(at = "source/address/@type", value = "pci")
public @interface HostDeviceInterface {
    /** The card's PCI address, such as {@code "0000:03:00.1"}. Left out where a component gives it. */
    @At("source/address")
    @Format(ValueFormat.PCI_ADDRESS)
    String address() default "";

    /** Whether libvirt takes the card from the host's own driver. */
    @XmlAttribute
    YesNo managed() default YesNo.UNSTATED;

    /** The MAC address. */
    @At("mac")
    @XmlAttribute(name = "address")
    @Format(ValueFormat.MAC_ADDRESS)
    String mac() default "";

    /** The VLAN of the card. */
    @At("vlan/tag")
    VlanTag[] vlan() default {};

    /**
     * The place of the interface in the order in which the firmware tries devices, from 1; for a list, that of the
     * first. -1 leaves it to the firmware.
     */
    @At("boot")
    @XmlAttribute(name = "order")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    @Counted
    int bootOrder() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        HostDeviceInterface[] value();
    }
}
