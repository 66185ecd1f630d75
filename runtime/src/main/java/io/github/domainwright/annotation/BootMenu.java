package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether the firmware lets a person choose what to start ({@code os/bootmenu}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os/bootmenu")
public @interface BootMenu {
    /** Whether it does. */
    @XmlAttribute
    boolean enable() default true;

    /** How long it waits, in milliseconds up to 65535; -1 for the firmware's choice. */
    @XmlAttribute
    @Format(ValueFormat.MILLISECONDS)
    @Unset("-1")
    int timeout() default -1;
}
