package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A random number generator for the guest, fed by the host ({@code devices/rng}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/rng")
@Fixed(at = "@model", value = "virtio")
@Fixed(at = "backend/@model", value = "random")
public @interface Rng {
    /** The host's source of random numbers. */
    @XmlElement(name = "backend")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String source() default "/dev/urandom";

    /** How much the guest may take. */
    @At("rate")
    RngRate rate() default @RngRate;
}
