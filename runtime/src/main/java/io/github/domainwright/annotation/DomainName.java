package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of type {@code String} that names the domain ({@code name}): unique on a host, not empty, without
 * {@code '/'}. Every profile has exactly one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@DomainElement(value = "name", parameter = "text()", format = ValueFormat.DOMAIN_NAME)
public @interface DomainName {}
