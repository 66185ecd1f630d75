package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the vCPUs of the guest are grouped ({@code cpu/topology}). The product of the numbers is the number of vCPUs; without
 * it, each vCPU is a socket of its own, and some systems use only a few sockets.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("cpu/topology")
public @interface Topology {
    /** The number of sockets. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    int sockets() default 1;

    /** The number of dies in a socket. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("1")
    int dies() default 1;

    /** The number of cores in a die. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    int cores() default 1;

    /** The number of threads in a core. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    int threads() default 1;

    /** The number of clusters in a die, from libvirt 10.1 on. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("1")
    int clusters() default 1;
}
