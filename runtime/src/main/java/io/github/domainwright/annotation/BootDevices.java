package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The kinds of devices the firmware tries, in this order ({@code os/boot}). The order of single devices is stated on them
 * instead ({@code bootOrder}), and only one of the two ways can be used.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os")
public @interface BootDevices {
    /** The kinds, the first one first. */
    @At("boot")
    @XmlAttribute(name = "dev")
    BootDevice[] value();
}
