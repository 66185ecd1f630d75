package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of the guest's timers ({@code clock/timer}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Timer.List.class)
@DomainElement(value = "clock/timer", many = true, key = "@name")
public @interface Timer {
    /** Which one. */
    @XmlAttribute
    TimerName name();

    /** Whether the guest has it. */
    @XmlAttribute
    boolean present() default true;

    /** What happens when the guest missed a tick. */
    @XmlAttribute(name = "tickpolicy")
    TickPolicy tickPolicy() default TickPolicy.UNSTATED;

    /** What it follows; only {@link TimerName#RTC}. */
    @XmlAttribute
    TimerTrack track() default TimerTrack.UNSTATED;

    /** Its frequency in hertz; only {@link TimerName#TSC}. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long frequency() default -1;

    /** How the guest sees it; only {@link TimerName#TSC}. */
    @XmlAttribute
    TscMode mode() default TscMode.UNSTATED;

    /** Holds the timers of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Timer[] value();
    }
}
