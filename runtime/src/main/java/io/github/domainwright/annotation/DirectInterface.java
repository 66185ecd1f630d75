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
 * A network interface directly on a device of the host, through macvtap ({@code devices/interface}). The guest does not
 * reach the host itself. On a component, of type {@code MacAddress} or {@code String}, the component gives the MAC
 * address; an empty {@code Optional} leaves the address to libvirt.
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
@Repeatable(DirectInterface.List.class)
@DomainElement(
        value = "devices/interface",
        many = true,
        parameter = "mac/@address",
        format = ValueFormat.MAC_ADDRESS,
        whenAbsent = Absence.VALUE)
@Fixed(at = "@type", value = "direct")
public @interface DirectInterface {
    /** The host's device, such as {@code "eth0"}. */
    @At("source")
    @XmlAttribute(name = "dev")
    @Format(ValueFormat.HOST_INTERFACE)
    String source();

    /** How it is shared. */
    @At("source")
    @XmlAttribute
    DirectMode mode() default DirectMode.BRIDGE;

    /** The card the guest sees. */
    @At("model")
    @XmlAttribute(name = "type")
    InterfaceModel model() default InterfaceModel.VIRTIO;

    /**
     * The MAC address. Left out, libvirt or the component chooses it: all guests of a profile would have a stated one.
     */
    @At("mac")
    @XmlAttribute(name = "address")
    @Format(ValueFormat.MAC_ADDRESS)
    String mac() default "";

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

    /** The name of its device on the host; left out, libvirt chooses. */
    @At("target")
    @XmlAttribute(name = "dev")
    @Format(ValueFormat.HOST_INTERFACE)
    String device() default "";

    /** The size of its packets; -1 for that of the network. */
    @At("mtu")
    @XmlAttribute(name = "size")
    @Format(ValueFormat.MTU)
    @Unset("-1")
    int mtu() default -1;

    /** Whether a cable is plugged in. */
    @At("link")
    @XmlAttribute(name = "state")
    LinkState link() default LinkState.UNSTATED;

    /** How it is served; virtio only. */
    @At("driver")
    InterfaceDriver driver() default @InterfaceDriver;

    /** How much may pass through it. */
    @At("bandwidth")
    Bandwidth bandwidth() default @Bandwidth;

    /** The port of the switch. */
    @At("virtualport")
    VirtualPort virtualPort() default @VirtualPort;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        DirectInterface[] value();
    }
}
