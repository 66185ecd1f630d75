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
 * A floppy drive, which may be empty ({@code devices/disk}). On a component of type {@code Path}, the component gives
 * the image.
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
@Repeatable(Floppy.List.class)
@DomainElement(
        value = "devices/disk",
        many = true,
        parameter = "source/@file",
        format = ValueFormat.ABSOLUTE_PATH,
        whenAbsent = Absence.VALUE)
@Fixed(at = "@type", value = "file")
@Fixed(at = "@device", value = "floppy")
@Fixed(at = "driver/@name", value = "qemu")
@Fixed(at = "driver/@type", value = "raw")
@Fixed(at = "target/@bus", value = "fdc")
public @interface Floppy {
    /** The image. Left out, the drive is empty, or a component gives it. */
    @At("source")
    @XmlAttribute(name = "file")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String image() default "";

    /** The name the drive has in the guest: {@code "fda"} or {@code "fdb"}. */
    @At("target")
    @XmlAttribute(name = "dev")
    @Format(ValueFormat.DISK_TARGET)
    @Counted
    String target() default "fda";

    /** Whether the guest may only read it. */
    @At("readonly")
    @Presence
    boolean readonly() default false;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Floppy[] value();
    }
}
