package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A device that does ciphers for the guest ({@code devices/crypto}), by QEMU itself. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Crypto.List.class)
@DomainElement(value = "devices/crypto", many = true)
@Fixed(at = "@model", value = "virtio")
@Fixed(at = "@type", value = "qemu")
@Fixed(at = "backend/@model", value = "builtin")
public @interface Crypto {
    /** How many queues it has; -1 for one. */
    @At("backend")
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int queues() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Crypto[] value();
    }
}
