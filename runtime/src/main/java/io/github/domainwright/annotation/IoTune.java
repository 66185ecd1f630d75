package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How fast a guest may use a disk: a part of {@link Disk} and its like. A total and a limit for one direction exclude
 * each other.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface IoTune {
    /** How many bytes are read and written in a second at most. */
    @XmlElement(name = "total_bytes_sec")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long totalBytesPerSecond() default -1;

    /** How many bytes are read in a second at most. */
    @XmlElement(name = "read_bytes_sec")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long readBytesPerSecond() default -1;

    /** How many bytes are written in a second at most. */
    @XmlElement(name = "write_bytes_sec")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long writeBytesPerSecond() default -1;

    /** How many requests are read and written in a second at most. */
    @XmlElement(name = "total_iops_sec")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long totalIopsPerSecond() default -1;

    /** How many requests are read in a second at most. */
    @XmlElement(name = "read_iops_sec")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long readIopsPerSecond() default -1;

    /** How many requests are written in a second at most. */
    @XmlElement(name = "write_iops_sec")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long writeIopsPerSecond() default -1;

    /** How many bytes are read and written in a second at most for a short time. */
    @XmlElement(name = "total_bytes_sec_max")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long totalBytesPerSecondMax() default -1;

    /** How many requests are read and written in a second at most for a short time. */
    @XmlElement(name = "total_iops_sec_max")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    long totalIopsPerSecondMax() default -1;
}
