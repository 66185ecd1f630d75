package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The memory that the guest has now ({@code currentMemory}), at most its {@link Memory}: the balloon takes the rest. On a
 * component of type {@code MemorySize} or {@code String}, the component gives the size.
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
@DomainElement(value = "currentMemory", parameter = "text()", format = ValueFormat.MEMORY_SIZE)
@Fixed(at = "@unit", value = "KiB")
public @interface CurrentMemory {
    /** The size: a whole number and one of KiB, MiB, GiB, TiB. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.MEMORY_SIZE)
    String value() default "";
}
