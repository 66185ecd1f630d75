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

    /**
     * The difference in seconds, such as {@code "-3600"}; {@code "reset"} with {@link ClockOffset#UTC} and {@link
     * ClockOffset#LOCALTIME} forgets what the guest set.
     */
    @XmlAttribute
    @Format(ValueFormat.CLOCK_ADJUSTMENT)
    String adjustment() default "";

    /** What the difference counts from; only with {@link ClockOffset#VARIABLE}. */
    @XmlAttribute
    ClockBasis basis() default ClockBasis.UNSTATED;

    /** The time in seconds since 1970; only with {@link ClockOffset#ABSOLUTE}. */
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    long start() default -1;
}
