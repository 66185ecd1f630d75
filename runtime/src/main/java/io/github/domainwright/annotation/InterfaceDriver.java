package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a virtio interface is served: a part of {@link NetworkInterface} and its like. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface InterfaceDriver {
    /** Who serves it. */
    @XmlAttribute
    InterfaceDriverName name() default InterfaceDriverName.UNSTATED;

    /** How many queues it has. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int queues() default -1;

    /** How many packets a receive queue holds: a power of two. */
    @XmlAttribute(name = "rx_queue_size")
    @Format(ValueFormat.POWER_OF_TWO)
    @Unset("-1")
    int receiveQueueSize() default -1;

    /** How many packets a transmit queue holds: a power of two; only where another process serves it. */
    @XmlAttribute(name = "tx_queue_size")
    @Format(ValueFormat.POWER_OF_TWO)
    @Unset("-1")
    int transmitQueueSize() default -1;
}
