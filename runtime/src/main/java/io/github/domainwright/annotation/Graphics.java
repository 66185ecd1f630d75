package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A graphical console of the guest ({@code devices/graphics}), on a port that libvirt chooses. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement(value = "devices/graphics")
@Fixed(at = "@autoport", value = "yes")
@Fixed(at = "listen/@type", value = "address")
public @interface Graphics {
    /** The protocol. */
    @XmlAttribute
    GraphicsType type() default GraphicsType.VNC;

    /** The host address it listens on. Beyond {@code 127.0.0.1}, whoever reaches the port reaches the guest. */
    @At("listen")
    @XmlAttribute(name = "address")
    @Format(ValueFormat.NAME)
    String listen() default "127.0.0.1";
}
