package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the guest sees a PCI controller: a part of {@link Controller}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface PciControllerTarget {
    /** The number of the chassis, from 0 to 255. */
    @XmlAttribute
    @Format(ValueFormat.OCTET)
    @Unset("-1")
    int chassis() default -1;

    /** The number of the port, from 0 to 255; root ports and switches only. */
    @XmlAttribute
    @Format(ValueFormat.OCTET)
    @Unset("-1")
    int port() default -1;

    /** The number of the bus, from 1 to 254; expander buses only. */
    @XmlAttribute(name = "busNr")
    @Format(ValueFormat.OCTET)
    @Unset("-1")
    int busNumber() default -1;

    /** Whether devices can be plugged in while the guest runs; root ports and switches only. */
    @XmlAttribute
    OnOff hotplug() default OnOff.UNSTATED;

    /** The NUMA cell it is near to; expander buses only. */
    @XmlElement
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int node() default -1;
}
