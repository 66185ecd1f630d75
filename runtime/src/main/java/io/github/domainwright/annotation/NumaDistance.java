package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How far another cell of a guest is: a part of {@link NumaCell}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NumaDistance {
    /** The number of the other cell, or of the cell itself. */
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int id();

    /** The distance: 10 to itself, up to 254 to others. */
    @XmlAttribute
    @Format(ValueFormat.NUMA_DISTANCE)
    int value();
}
