package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member of a vocabulary annotation whose value counts on where the annotated component is a {@code List}: the
 * first element has the stated value, the next ones follow it ({@code vda}, {@code vdb} …). The member's format is
 * {@code DISK_TARGET}, {@code POSITIVE_NUMBER} or {@code NATURAL_NUMBER}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Counted {}
