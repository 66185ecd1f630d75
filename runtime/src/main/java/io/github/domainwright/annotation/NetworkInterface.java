package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A network interface on one of libvirt's networks ({@code devices/interface}). On a component, of type
 * {@code MacAddress} or {@code String}, the component gives the MAC address; an empty {@code Optional} leaves the
 * address to libvirt.
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
@DomainElement(
        value = "devices/interface",
        many = true,
        parameter = "mac/@address",
        format = ValueFormat.MAC_ADDRESS,
        whenAbsent = Absence.VALUE)
@Fixed(at = "@type", value = "network")
public @interface NetworkInterface {
    /** The name of the libvirt network. */
    @At("source")
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String network() default "default";

    /** The card the guest sees. */
    @At("model")
    @XmlAttribute(name = "type")
    InterfaceModel model() default InterfaceModel.VIRTIO;
}
