package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A reader of smart cards whose card is far away ({@code devices/smartcard}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/smartcard")
@Fixed(at = "@mode", value = "passthrough")
public @interface SmartcardPassthrough {
    /** How it is reached. */
    @XmlAttribute
    CharacterDevice type() default CharacterDevice.SPICEVMC;

    /** The host's end, where its type has something to say. */
    @At("source")
    CharacterSource[] source() default {};

    /** What is spoken; TCP only. */
    @At("protocol")
    @XmlAttribute(name = "type")
    SerialProtocol protocol() default SerialProtocol.UNSTATED;
}
