package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text console of the guest ({@code devices/console}), for {@code virsh console}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/console")
public @interface Console {
    /** What is at the host's end. */
    @XmlAttribute
    CharacterDevice type() default CharacterDevice.PTY;

    /** The device behind the console. */
    @At("target")
    @XmlAttribute(name = "type")
    ConsoleTarget target() default ConsoleTarget.SERIAL;

    /** The port, from 0. */
    @At("target")
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int port() default 0;

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
}
