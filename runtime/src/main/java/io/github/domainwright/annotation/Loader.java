package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The file of the guest's firmware ({@code os/loader}), for guests that have to keep the very one.
 *
 * <p>A path is good on one distribution and says nothing about what the file can do. So a profile that only states the file
 * has no {@code firmware='efi'}, and libvirt starts what it finds there. Beside {@link Firmware} or {@link SecureBoot},
 * libvirt takes the file only if a firmware descriptor of the host says that it is as stated. Where an emitter is given a
 * table or a host's descriptors, the build from there stands in the document instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os/loader")
public @interface Loader {
    /** The file: an absolute path on the host; left out, libvirt chooses it. */
    @XmlValue
    @Format(ValueFormat.ABSOLUTE_PATH)
    String value() default "";

    /** How it is put into the guest's memory. */
    @XmlAttribute
    LoaderType type() default LoaderType.UNSTATED;

    /** Whether the guest can only read it. */
    @XmlAttribute
    YesNo readonly() default YesNo.UNSTATED;

    /** Whether only code in system management mode can write the variables. */
    @XmlAttribute
    YesNo secure() default YesNo.UNSTATED;

    /** Whether it keeps no variables. */
    @XmlAttribute
    YesNo stateless() default YesNo.UNSTATED;

    /** The format of the file. */
    @XmlAttribute
    FirmwareFormat format() default FirmwareFormat.UNSTATED;
}
