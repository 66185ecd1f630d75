package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A SCSI unit of the host that the guest has for itself ({@code devices/hostdev}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(ScsiDevice.List.class)
@DomainElement(value = "devices/hostdev", many = true)
@Fixed(at = "@mode", value = "subsystem")
@Fixed(at = "@type", value = "scsi")
public @interface ScsiDevice {
    /** The host's adapter, such as {@code "scsi_host0"}. */
    @At("source/adapter")
    @XmlAttribute(name = "name")
    @Format(ValueFormat.SCSI_ADAPTER)
    String adapter();

    /** The number of its bus. */
    @At("source/address")
    @XmlAttribute
    @Format(ValueFormat.SCSI_BUS)
    int bus();

    /** The number of the target. */
    @At("source/address")
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int target();

    /** The number of the unit. */
    @At("source/address")
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int unit();

    /** Whether the guest may only read it. */
    @At("readonly")
    @Presence
    boolean readonly() default false;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        ScsiDevice[] value();
    }
}
