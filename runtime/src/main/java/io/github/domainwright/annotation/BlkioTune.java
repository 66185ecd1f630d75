package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What share of the host's block I/O a guest has ({@code blkiotune}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("blkiotune")
public @interface BlkioTune {
    /** Its weight among the guests of the host, from 100 to 1000. */
    @XmlElement
    @Format(ValueFormat.BLKIO_WEIGHT)
    int weight();
}
