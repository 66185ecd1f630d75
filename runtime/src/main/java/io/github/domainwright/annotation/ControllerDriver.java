package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How QEMU serves a controller: a part of {@link Controller}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ControllerDriver {
    /** How many queues it has; only virtio-scsi. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int queues() default -1;

    /** How many commands wait for one unit at most. */
    @XmlAttribute(name = "cmd_per_lun")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int commandsPerUnit() default -1;

    /** How many sectors one command has at most. */
    @XmlAttribute(name = "max_sectors")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int maxSectors() default -1;

    /** The thread that serves it, from 1; only virtio-scsi. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int iothread() default -1;
}
