package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number by which Windows learns that it was copied or set back ({@code genid}). On a component of type {@code
 * UUID}, the component gives it.
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
@DomainElement(value = "genid", parameter = "text()", format = ValueFormat.UNIQUE_ID)
public @interface GenerationId {
    /** The number, as a UUID. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.UNIQUE_ID)
    String value() default "";
}
