package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a guest's variable store is made from ({@code os/nvram}), beside a {@link Loader} that names its file: the template
 * has to be of the same build, or the guest does not start or starts without its keys.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os/nvram")
public @interface NvramTemplate {
    /** The template: an absolute path on the host; left out, libvirt takes that of the build. */
    @XmlAttribute(name = "template")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String value() default "";

    /** The format of the template. */
    @XmlAttribute
    FirmwareFormat templateFormat() default FirmwareFormat.UNSTATED;

    /** The format of the store. */
    @XmlAttribute
    FirmwareFormat format() default FirmwareFormat.UNSTATED;
}
