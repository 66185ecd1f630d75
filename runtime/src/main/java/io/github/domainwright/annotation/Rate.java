package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much may pass in one direction, in KiB and KiB a second: a part of {@link Bandwidth}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Rate {
    /** The average rate. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int average() default -1;

    /** The greatest rate. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int peak() default -1;

    /** How much may pass at the greatest rate. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int burst() default -1;

    /** What is guaranteed; only inbound, and on networks that libvirt forwards. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int floor() default -1;
}
