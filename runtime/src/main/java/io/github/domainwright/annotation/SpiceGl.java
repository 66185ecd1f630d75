package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The guest's 3D graphics over SPICE ({@code devices/graphics[@type='spice']/gl}); it needs {@code @GraphicsLocal} or
 * {@code @GraphicsSocket}, and an adapter that is accelerated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/graphics[@type='spice']/gl")
@Fixed(at = "@enable", value = "yes")
public @interface SpiceGl {
    /** The host's device that draws, such as {@code "/dev/dri/renderD128"}; left out, QEMU chooses. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String rendernode() default "";
}
