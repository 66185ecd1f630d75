package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value that the element of a vocabulary annotation has by itself, such as {@code backend/@type} of a TPM. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@Repeatable(Fixed.List.class)
public @interface Fixed {
    /** The attribute or text, as a path below the annotation's element. */
    String at();

    /** The value, not escaped. */
    String value();

    /**
     * Where something has to be stated for this value to be there as well, as a path below the annotation's element; left
     * empty, the value is always there. A unit, for example, needs its amount.
     */
    String ifSet() default "";

    /** Holds several fixed values of one annotation. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.ANNOTATION_TYPE)
    @interface List {
        /** The fixed values. */
        Fixed[] value();
    }
}
