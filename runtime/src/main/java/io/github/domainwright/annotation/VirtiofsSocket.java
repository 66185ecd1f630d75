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
 * A directory that a virtiofsd of one's own shares with the guest ({@code devices/filesystem}); it needs shared memory.
 * On a component of type {@code Path}, the component gives the socket.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
@Repeatable(VirtiofsSocket.List.class)
@DomainElement(
        value = "devices/filesystem",
        many = true,
        key = "target/@dir",
        parameter = "source/@socket",
        format = ValueFormat.ABSOLUTE_PATH)
@Fixed(at = "@type", value = "mount")
@Fixed(at = "driver/@type", value = "virtiofs")
public @interface VirtiofsSocket {
    /** The socket of virtiofsd. Left out where a component gives it. */
    @At("source")
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String socket() default "";

    /** The tag by which the guest mounts it. */
    @At("target")
    @XmlAttribute(name = "dir")
    @Format(ValueFormat.NAME)
    String target();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VirtiofsSocket[] value();
    }
}
