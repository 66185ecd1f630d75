package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A graphics card of the host that draws for guests whose console is VNC ({@code
 * devices/graphics[@type='egl-headless']}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/graphics[@type='egl-headless']")
public @interface EglHeadless {
    /** The host's device that draws; left out, QEMU chooses. */
    @At("gl")
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String rendernode() default "";
}
