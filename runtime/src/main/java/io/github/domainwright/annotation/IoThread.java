package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A thread that serves disks, with its properties ({@code iothreadids/iothread}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(IoThread.List.class)
@DomainElement(value = "iothreadids/iothread", many = true, key = "@id")
public @interface IoThread {
    /** The number by which disks name it, from 1. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    int id();

    /** The least number of worker threads; -1 for QEMU's choice. */
    @XmlAttribute(name = "thread_pool_min")
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int threadPoolMin() default -1;

    /** The greatest number of worker threads; -1 for QEMU's choice. */
    @XmlAttribute(name = "thread_pool_max")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int threadPoolMax() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        IoThread[] value();
    }
}
