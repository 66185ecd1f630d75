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
 * A USB device of the host that the guest has for itself ({@code devices/hostdev}). On a component of type {@code
 * UsbId}, the component says which.
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
@Repeatable(UsbDevice.List.class)
@DomainElement(value = "devices/hostdev", many = true, parameter = "source", format = ValueFormat.USB_ID)
@Fixed(at = "@mode", value = "subsystem")
@Fixed(at = "@type", value = "usb")
public @interface UsbDevice {
    /**
     * Its maker and product as {@code lsusb} prints them, such as {@code "046d:0a5d"}. Left out where a component gives
     * them.
     */
    @At("source")
    @Format(ValueFormat.USB_ID)
    String id() default "";

    /** Its bus and number, such as {@code "1:4"}, where the host has several of its kind. */
    @At("source")
    @Format(ValueFormat.USB_ADDRESS)
    String address() default "";

    /** What happens when it is not plugged in. */
    @At("source")
    @XmlAttribute
    StartupPolicy startupPolicy() default StartupPolicy.UNSTATED;

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
        UsbDevice[] value();
    }
}
