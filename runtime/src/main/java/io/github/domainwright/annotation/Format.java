package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the value of a vocabulary annotation's member must look like, and how it is written. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Format {
    /** The format. */
    ValueFormat value();
}
