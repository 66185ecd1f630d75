package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The machine type of the guest ({@code os/type/@machine}); without it, {@code q35} on x86 and {@code virt} elsewhere. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface MachineType {
    /** The family. */
    MachineFamily value();

    /**
     * The version, such as {@code "9.0"} or {@code "rhel7.4.0"}. Left empty, the host's newest machine type of the
     * family is used, which libvirt fixes when the domain is defined.
     */
    String version() default "";
}
