package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The host's control group that the guest belongs to ({@code resource/partition}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("resource/partition")
public @interface ResourcePartition {
    /** The group, such as {@code "/machine/production"}. */
    @XmlValue
    @Format(ValueFormat.ABSOLUTE_PATH)
    String value();
}
