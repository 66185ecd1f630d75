package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A machine type of none of the families that {@link MachineType} knows ({@code os/type/@machine}), such as
 * {@code "versatilepb"}; it stands in place of {@code @MachineType}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface OtherMachine {
    /** The machine type as QEMU spells it. */
    String value();
}
