package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How QEMU serves a disk: a part of {@link Disk} and its like. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DiskDriver {
    /** How the host caches it. */
    @XmlAttribute
    DiskCache cache() default DiskCache.UNSTATED;

    /** How it is read and written. */
    @XmlAttribute
    DiskIo io() default DiskIo.UNSTATED;

    /** What happens with space that the guest gives back. */
    @XmlAttribute
    DiskDiscard discard() default DiskDiscard.UNSTATED;

    /** What happens with zeroes. */
    @XmlAttribute(name = "detect_zeroes")
    DetectZeroes detectZeroes() default DetectZeroes.UNSTATED;

    /** What happens when the host cannot read or write. */
    @XmlAttribute(name = "error_policy")
    ErrorPolicy errorPolicy() default ErrorPolicy.UNSTATED;

    /** What happens when the host cannot read. */
    @XmlAttribute(name = "rerror_policy")
    ReadErrorPolicy readErrorPolicy() default ReadErrorPolicy.UNSTATED;

    /** Whether what is read from a backing image is copied into the disk's own. */
    @XmlAttribute(name = "copy_on_read")
    OnOff copyOnRead() default OnOff.UNSTATED;

    /** The thread that serves it, from 1; only on virtio. -1 for QEMU's main one. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int iothread() default -1;

    /** How many queues it has; only on virtio. -1 for one for each vCPU. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int queues() default -1;
}
