package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much randomness a guest may take: a part of {@link Rng} and its like. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RngRate {
    /** How many bytes in a period. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int bytes() default -1;

    /** The period in milliseconds; -1 for a second. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int period() default -1;
}
