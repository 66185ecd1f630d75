package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A lock that the guest holds while it runs, with a lock manager of the host ({@code devices/lease}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Lease.List.class)
@DomainElement(value = "devices/lease", many = true)
public @interface Lease {
    /** The space of the lock. */
    @XmlElement
    @Format(ValueFormat.NAME)
    String lockspace();

    /** The lock. */
    @XmlElement
    @Format(ValueFormat.NAME)
    String key();

    /** The file of the space. */
    @At("target")
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String path();

    /** Where in the file it is. */
    @At("target")
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    long offset() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Lease[] value();
    }
}
