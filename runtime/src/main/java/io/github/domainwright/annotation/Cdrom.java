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
 * A CD-ROM drive ({@code devices/disk}), which may be empty. On a component of type {@code Path}, the component gives
 * the image; without one, the drive is empty.
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
@Repeatable(Cdrom.List.class)
@DomainElement(
        value = "devices/disk",
        many = true,
        parameter = "source/@file",
        format = ValueFormat.ABSOLUTE_PATH,
        whenAbsent = Absence.VALUE)
@Fixed(at = "@type", value = "file")
@Fixed(at = "@device", value = "cdrom")
@Fixed(at = "driver/@name", value = "qemu")
@Fixed(at = "driver/@type", value = "raw")
public @interface Cdrom {
    /** The image. Left out, the drive is empty, or a component gives it. */
    @At("source")
    @XmlAttribute(name = "file")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String image() default "";

    /** The name the drive has in the guest, such as {@code "sda"}; for a list, that of the first. */
    @At("target")
    @XmlAttribute(name = "dev")
    @Format(ValueFormat.DISK_TARGET)
    @Counted
    String target();

    /** The bus it is attached to; not virtio. */
    @At("target")
    @XmlAttribute
    DiskBus bus() default DiskBus.SATA;

    /** Whether the tray is open. */
    @At("target")
    @XmlAttribute
    TrayState tray() default TrayState.UNSTATED;

    /** Whether the guest may only read it; a medium can be nothing else. */
    @At("readonly")
    @Presence
    boolean readonly() default true;

    /**
     * The place of the drive in the order in which the firmware tries devices, from 1; for a list, that of the first.
     * -1 leaves it to the firmware.
     */
    @At("boot")
    @XmlAttribute(name = "order")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    @Counted
    int bootOrder() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Cdrom[] value();
    }
}
