package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A serial port of the guest on a pseudo-terminal of the host ({@code devices/serial}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Serial.List.class)
@DomainElement(value = "devices/serial", many = true)
@Fixed(at = "@type", value = "pty")
public @interface Serial {
    /** The device behind the port. */
    @At("target")
    @XmlAttribute(name = "type")
    SerialTarget target() default SerialTarget.UNSTATED;

    /** The number of the port, from 0; -1 for the next one. */
    @At("target")
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int port() default -1;

    /** Holds the serial ports of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Serial[] value();
    }
}
