package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The memory that a running guest can grow to ({@code maxMemory}); it needs a {@link NumaCell}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("maxMemory")
@Fixed(at = "@unit", value = "KiB")
public @interface MaxMemory {
    /** The size: a whole number and one of KiB, MiB, GiB, TiB. */
    @XmlValue
    @Format(ValueFormat.MEMORY_SIZE)
    String value();

    /** How many memory devices can be added. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    int slots();
}
