package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether the host's graphics card draws for the guest: a part of {@link Video}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Acceleration {
    /** For 3D graphics; virtio only. */
    @XmlAttribute
    YesNo accel3d() default YesNo.UNSTATED;

    /** The host's device that draws; only where another process serves the adapter. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String rendernode() default "";
}
