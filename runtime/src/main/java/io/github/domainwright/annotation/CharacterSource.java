package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The host's end of a character device: a part of {@link Serial} and its like. UDP has two of them. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CharacterSource {
    /** The file, device, pipe or socket. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String path() default "";

    /** Which end waits for the other; sockets, TCP and UDP only. */
    @XmlAttribute
    SocketMode mode() default SocketMode.UNSTATED;

    /** The name or address; TCP and UDP only. */
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String host() default "";

    /** The port or the name of a service; TCP and UDP only. */
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String service() default "";

    /** The name of the channel; {@code spiceport} only. */
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String channel() default "";

    /** Whether a file keeps what is in it already. */
    @XmlAttribute
    OnOff append() default OnOff.UNSTATED;

    /** Whether TCP is encrypted. */
    @XmlAttribute
    YesNo tls() default YesNo.UNSTATED;
}
