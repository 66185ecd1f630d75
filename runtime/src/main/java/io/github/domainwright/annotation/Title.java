package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A short description of the domain on one line ({@code title}). On a component of type {@code String}, the component gives
 * it.
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
@DomainElement(value = "title", parameter = "text()", format = ValueFormat.LINE)
public @interface Title {
    /** The title. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.LINE)
    String value() default "";
}
