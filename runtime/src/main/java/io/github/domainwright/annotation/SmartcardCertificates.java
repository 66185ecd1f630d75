package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A reader of smart cards with a card of three certificates of the host ({@code devices/smartcard}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/smartcard")
@Fixed(at = "@mode", value = "host-certificates")
public @interface SmartcardCertificates {
    /** The names of the three certificates. */
    @XmlElement(name = "certificate")
    @Format(ValueFormat.NAME)
    String[] certificates();

    /** The directory of the certificates; left out, the host's own. */
    @XmlElement
    @Format(ValueFormat.ABSOLUTE_PATH)
    String database() default "";
}
