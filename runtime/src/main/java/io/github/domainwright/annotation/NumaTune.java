package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The nodes of the host that the guest's memory comes from ({@code numatune/memory}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("numatune/memory")
public @interface NumaTune {
    /** How strictly. */
    @XmlAttribute
    NumaMode mode() default NumaMode.STRICT;

    /** The nodes of the host, such as {@code "0-1"}. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String nodeset() default "";

    /** Who chooses the nodes. */
    @XmlAttribute
    NumaPlacement placement() default NumaPlacement.UNSTATED;
}
