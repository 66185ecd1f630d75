package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A graphical console of the guest ({@code devices/graphics}), by default on a port that libvirt chooses. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Graphics.List.class)
@DomainElement(value = "devices/graphics", many = true, key = "@type")
@Fixed(at = "listen/@type", value = "address", ifSet = "listen/@address")
public @interface Graphics {
    /** The protocol. */
    @XmlAttribute
    GraphicsType type() default GraphicsType.VNC;

    /**
     * The host address it listens on. Beyond {@code 127.0.0.1}, whoever reaches the port reaches the guest. {@code ""}
     * leaves it to the settings of the host ({@code vnc_listen} and {@code spice_listen} in qemu.conf), which the document
     * then does not tell.
     */
    @At("listen")
    @XmlAttribute(name = "address")
    @Format(ValueFormat.NAME)
    String listen() default "127.0.0.1";

    /** Whether libvirt chooses the port. */
    @XmlAttribute
    boolean autoport() default true;

    /** The port, from 1; only without {@link #autoport()}. */
    @XmlAttribute
    @Format(ValueFormat.PORT)
    @Unset("-1")
    int port() default -1;

    /** The port for TLS, from 1; only SPICE and without {@link #autoport()}. */
    @XmlAttribute
    @Format(ValueFormat.PORT)
    @Unset("-1")
    int tlsPort() default -1;

    /** The port for web browsers, from 1; only VNC. */
    @XmlAttribute
    @Format(ValueFormat.PORT)
    @Unset("-1")
    int websocket() default -1;

    /** Who else may watch; only VNC. */
    @XmlAttribute
    SharePolicy sharePolicy() default SharePolicy.UNSTATED;

    /** The layout of the keyboard, such as {@code "de"}; left out, the viewer's. */
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String keymap() default "";

    /** Holds the consoles of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Graphics[] value();
    }
}
