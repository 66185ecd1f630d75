package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A USB device that is plugged in far away and sent to the guest ({@code devices/redirdev}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(UsbRedirection.List.class)
@DomainElement(value = "devices/redirdev", many = true)
@Fixed(at = "@bus", value = "usb")
public @interface UsbRedirection {
    /** How it is sent. */
    @XmlAttribute
    CharacterDevice type() default CharacterDevice.SPICEVMC;

    /** The host's end, where its type has something to say. */
    @At("source")
    CharacterSource[] source() default {};

    /** What is spoken; TCP only. */
    @At("protocol")
    @XmlAttribute(name = "type")
    SerialProtocol protocol() default SerialProtocol.UNSTATED;

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
        UsbRedirection[] value();
    }
}
