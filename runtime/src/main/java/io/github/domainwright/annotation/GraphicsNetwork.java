package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A graphical console of the guest that listens on the host's address in one of libvirt's networks ({@code
 * devices/graphics}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(GraphicsNetwork.List.class)
@DomainElement(value = "devices/graphics", many = true, key = "@type")
@Fixed(at = "@autoport", value = "yes")
@Fixed(at = "listen/@type", value = "network")
public @interface GraphicsNetwork {
    /** The protocol. */
    @XmlAttribute
    GraphicsType type() default GraphicsType.VNC;

    /** The network. */
    @At("listen")
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String network();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        GraphicsNetwork[] value();
    }
}
