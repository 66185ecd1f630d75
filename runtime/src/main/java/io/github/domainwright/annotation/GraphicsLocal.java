package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A graphical console of the guest without a place to connect to: programs get it from libvirt itself ({@code
 * devices/graphics}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(GraphicsLocal.List.class)
@DomainElement(value = "devices/graphics", many = true, key = "@type")
@Fixed(at = "listen/@type", value = "none")
public @interface GraphicsLocal {
    /** The protocol. */
    @XmlAttribute
    GraphicsType type() default GraphicsType.SPICE;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        GraphicsLocal[] value();
    }
}
