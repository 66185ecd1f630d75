package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A serial port of the guest ({@code devices/serial}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Serial.List.class)
@DomainElement(value = "devices/serial", many = true)
public @interface Serial {
    /** What is at the host's end. */
    @XmlAttribute
    CharacterDevice type() default CharacterDevice.PTY;

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

    /** The host's end, where its type has something to say. */
    @At("source")
    CharacterSource[] source() default {};

    /** What is spoken; TCP only. */
    @At("protocol")
    @XmlAttribute(name = "type")
    SerialProtocol protocol() default SerialProtocol.UNSTATED;

    /** The file that keeps what the guest writes. */
    @At("log")
    CharacterLog log() default @CharacterLog;

    /** Holds the serial ports of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Serial[] value();
    }
}
