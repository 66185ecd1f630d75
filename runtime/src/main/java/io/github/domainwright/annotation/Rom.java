package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The firmware that a PCI card of the host brings along: a part of {@link PciDevice}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Rom {
    /** Whether the guest sees it. */
    @XmlAttribute
    OnOff bar() default OnOff.UNSTATED;

    /** The file that is used in its place. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String file() default "";

    /** Whether the guest gets any. */
    @XmlAttribute
    YesNo enabled() default YesNo.UNSTATED;
}
