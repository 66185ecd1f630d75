package io.github.domainwright.domain.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of several forms of an element that an attribute tells apart, as a method of the builder which sets that attribute
 * and what belongs to it together, and removes what belongs to the other forms:
 *
 * <pre>{@code
 * @Variant(name = "file", sets = "source/@file")
 * @Variant(name = "block", sets = "source/@dev")
 * }</pre>
 *
 * <p>makes {@code disk.file("/vm/a.qcow2")} write {@code type='file'} and {@code source/@file}, and take {@code
 * source/@dev} away.
 */
@Documented
@Repeatable(Variants.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Variant {
    /** Returns the name of the builder's method. */
    String name();

    /** Returns the XML name of the attribute that tells the forms apart. */
    String attr() default "type";

    /** Returns what the attribute says; by default the name. */
    String value() default "";

    /**
     * Returns the paths of the attributes and text-only children that the method's parameters set, in XML names from the
     * element on, such as {@code source/@file} or {@code target/@dev}.
     */
    String[] sets() default {};
}
