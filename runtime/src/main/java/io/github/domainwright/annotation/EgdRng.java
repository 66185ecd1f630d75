package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A random number generator for the guest, fed by a daemon that speaks the protocol of EGD ({@code devices/rng}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(EgdRng.List.class)
@DomainElement(value = "devices/rng", many = true)
@Fixed(at = "@model", value = "virtio")
@Fixed(at = "backend/@model", value = "egd")
public @interface EgdRng {
    /** How the daemon is reached. */
    @At("backend")
    @XmlAttribute
    CharacterDevice type() default CharacterDevice.UNIX;

    /** Where it is. */
    @At("backend/source")
    CharacterSource[] source();

    /** How much the guest may take. */
    @At("rate")
    RngRate rate() default @RngRate;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        EgdRng[] value();
    }
}
