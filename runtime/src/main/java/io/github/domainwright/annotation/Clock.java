package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The guest's real-time clock ({@code clock}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("clock")
public @interface Clock {
    /** What the clock shows when the guest starts. */
    @XmlAttribute
    ClockOffset offset() default ClockOffset.UTC;

    /** The time zone, such as {@code "Europe/Berlin"}; only with {@link ClockOffset#TIMEZONE}. */
    @XmlAttribute
    @Format(ValueFormat.TIME_ZONE)
    String timezone() default "";
}
