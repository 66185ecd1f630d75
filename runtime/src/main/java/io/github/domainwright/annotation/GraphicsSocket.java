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
 * A graphical console of the guest on a socket of the host, which only its programs reach ({@code devices/graphics}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(GraphicsSocket.List.class)
@DomainElement(value = "devices/graphics", many = true, key = "@type")
@Fixed(at = "listen/@type", value = "socket")
public @interface GraphicsSocket {
    /** The protocol. */
    @XmlAttribute
    GraphicsType type() default GraphicsType.VNC;

    /** The socket; left out, libvirt makes one. */
    @At("listen")
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String socket() default "";

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        GraphicsSocket[] value();
    }
}
