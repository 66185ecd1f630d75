package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The CPUs of the host that may run one thread that serves disks ({@code cputune/iothreadpin}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(IoThreadPin.List.class)
@DomainElement(value = "cputune/iothreadpin", many = true, key = "@iothread")
public @interface IoThreadPin {
    /** The number of the thread, from 1. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    int iothread();

    /** The host's CPUs, such as {@code "4"} or {@code "0-3,8"}. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String cpuset();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        IoThreadPin[] value();
    }
}
