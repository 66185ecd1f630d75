package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of threads that serve disks apart from QEMU's main one ({@code iothreads}). On a component of type {@code
 * int}, the component gives the number.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
@DomainElement(value = "iothreads", parameter = "text()", format = ValueFormat.NATURAL_NUMBER)
public @interface IoThreads {
    /** The number. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int value() default -1;
}
