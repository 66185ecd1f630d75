package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The memory of the guest ({@code memory}), such as {@code @Memory("8 GiB")}; always written in KiB. On a component of
 * type {@code MemorySize} or {@code String}, the component gives the size.
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
@DomainElement(value = "memory", parameter = "text()", format = ValueFormat.MEMORY_SIZE)
@Fixed(at = "@unit", value = "KiB")
public @interface Memory {
    /** The size: a whole number and one of KiB, MiB, GiB, TiB. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.MEMORY_SIZE)
    String value() default "";
}
