package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A watchdog: a timer that acts when the guest no longer resets it ({@code devices/watchdog}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/watchdog")
public @interface Watchdog {
    /** The device the guest sees. */
    @XmlAttribute
    WatchdogModel model() default WatchdogModel.I6300ESB;

    /** What happens when the timer runs out. */
    @XmlAttribute
    WatchdogAction action() default WatchdogAction.RESET;
}
