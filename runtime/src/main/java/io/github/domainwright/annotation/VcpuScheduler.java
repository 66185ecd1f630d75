package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the host's kernel schedules vCPUs ({@code cputune/vcpusched}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(VcpuScheduler.List.class)
@DomainElement(value = "cputune/vcpusched", many = true)
public @interface VcpuScheduler {
    /** The vCPUs, such as {@code "0-3"}. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String vcpus();

    /** The scheduler. */
    @XmlAttribute
    Scheduler scheduler();

    /** The priority, from 1 to 99; only with {@link Scheduler#FIFO} and {@link Scheduler#RR}. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int priority() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VcpuScheduler[] value();
    }
}
