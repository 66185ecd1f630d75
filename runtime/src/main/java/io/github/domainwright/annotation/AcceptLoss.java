package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts that a target cannot carry something that the profile states and that matters to security. Without it javac
 * refuses the profile for that target; all other losses are listed in the generated class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(AcceptLoss.List.class)
public @interface AcceptLoss {
    /** The target. */
    ProfileTarget target();

    /** What is lost. */
    Concept[] of();

    /** Holds the acceptances of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        AcceptLoss[] value();
    }
}
