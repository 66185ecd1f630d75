package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A keyboard or mouse of the host that the guest uses in turns with it ({@code devices/input[@type='evdev']}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(EventDevice.List.class)
@DomainElement(value = "devices/input", many = true, key = "source/@dev")
@Fixed(at = "@type", value = "evdev")
public @interface EventDevice {
    /** The host's device, such as {@code "/dev/input/by-id/usb-keyboard-event-kbd"}. */
    @At("source")
    @XmlAttribute(name = "dev")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String device();

    /** Which devices change hands with it. */
    @At("source")
    @XmlAttribute
    Grab grab() default Grab.UNSTATED;

    /** The keys that change hands. */
    @At("source")
    @XmlAttribute(name = "grabToggle")
    GrabToggle toggle() default GrabToggle.UNSTATED;

    /** Whether a key that is held down repeats. */
    @At("source")
    @XmlAttribute
    OnOff repeat() default OnOff.UNSTATED;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        EventDevice[] value();
    }
}
