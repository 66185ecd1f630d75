package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An event that the host's processors or kernel count for the guest ({@code perf/event}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(PerfEvent.List.class)
@DomainElement(value = "perf/event", many = true, key = "@name")
public @interface PerfEvent {
    /** Which event. */
    @XmlAttribute(name = "name")
    PerfEventName value();

    /** Whether it is counted. */
    @XmlAttribute
    boolean enabled() default true;

    /** Holds the events of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The events. */
        PerfEvent[] value();
    }
}
