package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of type {@code UUID} that identifies the domain ({@code uuid}); an empty {@code Optional}, or no
 * such component, leaves it to libvirt.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@DomainElement(value = "uuid", parameter = "text()", format = ValueFormat.UNIQUE_ID)
public @interface DomainUuid {}
