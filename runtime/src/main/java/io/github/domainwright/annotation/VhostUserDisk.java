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
 * A disk that another process on the host serves ({@code devices/disk}); it needs shared memory. On a component of type
 * {@code Path}, the component gives that process's socket.
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
@Repeatable(VhostUserDisk.List.class)
@DomainElement(value = "devices/disk", many = true, parameter = "source/@path", format = ValueFormat.ABSOLUTE_PATH)
@Fixed(at = "@type", value = "vhostuser")
@Fixed(at = "@device", value = "disk")
@Fixed(at = "driver/@name", value = "qemu")
@Fixed(at = "driver/@type", value = "raw")
@Fixed(at = "source/@type", value = "unix")
public @interface VhostUserDisk {
    /** The socket. Left out where a component gives it. */
    @At("source")
    @XmlAttribute(name = "path")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String socket() default "";

    /** The name the disk has in the guest, such as {@code "vda"}; for a list, that of the first disk. */
    @At("target")
    @XmlAttribute(name = "dev")
    @Format(ValueFormat.DISK_TARGET)
    @Counted
    String target();

    /** The bus it is attached to: virtio. */
    @At("target")
    @XmlAttribute
    DiskBus bus() default DiskBus.VIRTIO;

    /** How many queues it has; -1 for libvirt's choice. */
    @At("driver")
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int queues() default -1;

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

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VhostUserDisk[] value();
    }
}
