package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A SCSI target of the host's kernel ({@code devices/hostdev}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(VhostScsi.List.class)
@DomainElement(value = "devices/hostdev", many = true)
@Fixed(at = "@mode", value = "subsystem")
@Fixed(at = "@type", value = "scsi_host")
@Fixed(at = "source/@protocol", value = "vhost")
public @interface VhostScsi {
    /** Its worldwide name, such as {@code "naa.5123456789abcde0"}. */
    @At("source")
    @XmlAttribute(name = "wwpn")
    @Format(ValueFormat.VHOST_NAME)
    String name();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VhostScsi[] value();
    }
}
