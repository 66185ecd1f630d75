package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A server: a part of {@link NetworkDisk}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NetworkHost {
    /** Its name or address. */
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String name() default "";

    /** The port; -1 for that of the protocol. */
    @XmlAttribute
    @Format(ValueFormat.PORT)
    @Unset("-1")
    int port() default -1;

    /** How it is reached. */
    @XmlAttribute
    HostTransport transport() default HostTransport.UNSTATED;

    /** The socket; only with {@link HostTransport#UNIX}. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String socket() default "";
}
