package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A disk backed by a file ({@code devices/disk}): on a component of type {@code Path}, an absolute path on the host. An
 * empty {@code Optional} means no disk, a {@code List} one disk for each path.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@DomainElement(value = "devices/disk", many = true, parameter = "source/@file", format = ValueFormat.IMAGE_PATH)
@Fixed(at = "@type", value = "file")
@Fixed(at = "driver/@name", value = "qemu")
public @interface Disk {
    /** The name the disk has in the guest, such as {@code "vda"}; for a list, that of the first disk. */
    @At("target")
    @XmlAttribute(name = "dev")
    @Format(ValueFormat.DISK_TARGET)
    @Counted
    String target();

    /** The bus it is attached to. */
    @At("target")
    @XmlAttribute
    DiskBus bus() default DiskBus.VIRTIO;

    /** What it looks like to the guest. */
    @XmlAttribute
    DiskDevice device() default DiskDevice.DISK;

    /** The format of the image. It is always stated, because guessing it is how a guest escapes into the host's files. */
    @At("driver")
    @XmlAttribute(name = "type")
    DiskFormat format() default DiskFormat.QCOW2;

    /** Whether the guest may only read it. */
    @At("readonly")
    @Presence
    boolean readonly() default false;

    /**
     * The place of the disk in the order in which the firmware tries devices, from 1; for a list, that of the first disk.
     * -1 leaves it to the firmware.
     */
    @At("boot")
    @XmlAttribute(name = "order")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    @Counted
    int bootOrder() default -1;

    /** The serial number that the guest sees. */
    @XmlElement
    @Format(ValueFormat.SERIAL_NUMBER)
    String serial() default "";

    /** The worldwide name that the guest sees: 16 hexadecimal digits; not on virtio. */
    @XmlElement
    @Format(ValueFormat.WORLDWIDE_NAME)
    String wwn() default "";

    /** Whether several guests may write it. */
    @At("shareable")
    @Presence
    boolean shareable() default false;

    /** How QEMU serves it. */
    @At("driver")
    DiskDriver driver() default @DiskDriver;

    /** How fast the guest may use it. */
    @At("iotune")
    IoTune iotune() default @IoTune;

    /** The image behind its own, if it has one and its format shall not be read from there. */
    @At("backingStore")
    BackingFile backing() default @BackingFile;
}
