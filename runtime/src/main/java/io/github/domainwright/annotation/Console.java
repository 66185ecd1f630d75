package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text console of the guest on a pseudo-terminal of the host ({@code devices/console}), for {@code virsh console}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/console")
@Fixed(at = "@type", value = "pty")
public @interface Console {
    /** The device behind the console. */
    @At("target")
    @XmlAttribute(name = "type")
    ConsoleTarget target() default ConsoleTarget.SERIAL;

    /** The port, from 0. */
    @At("target")
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int port() default 0;
}
