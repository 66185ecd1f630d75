package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An input device of the host that the guest has for itself ({@code devices/input[@type='passthrough']}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(PassthroughInput.List.class)
@DomainElement(value = "devices/input", many = true, key = "source/@evdev")
@Fixed(at = "@type", value = "passthrough")
@Fixed(at = "@bus", value = "virtio")
public @interface PassthroughInput {
    /** The host's device, such as {@code "/dev/input/event3"}. */
    @At("source")
    @XmlAttribute(name = "evdev")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String device();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        PassthroughInput[] value();
    }
}
