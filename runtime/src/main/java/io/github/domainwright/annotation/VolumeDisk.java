package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A disk that is a volume of one of libvirt's storage pools ({@code devices/disk}). On a component, the component gives
 * the volume.
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
@Repeatable(VolumeDisk.List.class)
@DomainElement(value = "devices/disk", many = true, parameter = "source/@volume", format = ValueFormat.FILE_NAME)
@Fixed(at = "@type", value = "volume")
@Fixed(at = "driver/@name", value = "qemu")
public @interface VolumeDisk {
    /** The storage pool. */
    @At("source")
    @XmlAttribute
    @Format(ValueFormat.FILE_NAME)
    String pool();

    /** The volume. Left out where a component gives it. */
    @At("source")
    @XmlAttribute
    @Format(ValueFormat.FILE_NAME)
    String volume() default "";

    /** How it is reached; only for pools of iSCSI. */
    @At("source")
    @XmlAttribute
    VolumeMode mode() default VolumeMode.UNSTATED;

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

    /** The format of what is stored there, which is never guessed. */
    @At("driver")
    @XmlAttribute(name = "type")
    DiskFormat format() default DiskFormat.RAW;

    /** Whether the guest may only read it. */
    @At("readonly")
    @Presence
    boolean readonly() default false;

    /**
     * The place of the disk in the order in which the firmware tries devices, from 1; for a list, that of the first. -1
     * leaves it to the firmware.
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

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VolumeDisk[] value();
    }
}
