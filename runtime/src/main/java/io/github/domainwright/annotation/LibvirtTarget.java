package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The oldest versions that the documents of a profile must work with. javac then refuses what they cannot do, and names
 * the version that can; and the emitter may use what only they understand, such as qcow2 firmware images.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface LibvirtTarget {
    /** The version of libvirt, such as {@code "9.2"} or {@code "11.3.0"}; left out, nothing is known about it. */
    String libvirt() default "";

    /** The version of QEMU, such as {@code "8.2"}; left out, nothing is known about it. */
    String qemu() default "";
}
