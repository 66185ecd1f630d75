package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a {@code boolean} member of a vocabulary annotation is written; without it, {@code yes} and {@code no}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Words {
    /** The word for {@code true}. */
    String whenTrue();

    /** The word for {@code false}; {@code ""} means that nothing is written. */
    String whenFalse();
}
