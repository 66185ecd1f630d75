package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A file in which the host keeps what a guest writes: a part of {@link Serial} and its like. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CharacterLog {
    /** The file. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String file() default "";

    /** Whether it keeps what is in it already. */
    @XmlAttribute
    OnOff append() default OnOff.UNSTATED;
}
