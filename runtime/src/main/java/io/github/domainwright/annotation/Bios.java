package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How SeaBIOS behaves ({@code os/bios}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os/bios")
public @interface Bios {
    /** Whether its messages go to the serial port, which the guest then needs. */
    @XmlAttribute(name = "useserial")
    YesNo useSerial() default YesNo.UNSTATED;

    /** After how many milliseconds, up to 65535, it starts again when it found nothing to start; -1 for never. */
    @XmlAttribute
    @Format(ValueFormat.MILLISECONDS)
    @Unset("-1")
    int rebootTimeout() default -1;
}
