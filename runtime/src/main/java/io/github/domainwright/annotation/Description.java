package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A description of the domain for people ({@code description}). On a component of type {@code String}, the component gives it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
@DomainElement(value = "description", parameter = "text()")
public @interface Description {
    /** The description. Left out where a component gives it. */
    @XmlValue
    String value() default "";
}
