package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operating system that the guest will run, under its identifier in libosinfo's database
 * ({@code metadata/libosinfo:libosinfo}), as virt-install and virt-manager write and read it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("metadata/libosinfo:libosinfo")
@Fixed(at = "@xmlns:libosinfo", value = "http://libosinfo.org/xmlns/libvirt/domain/1.0")
public @interface OperatingSystem {
    /** The identifier, such as {@code "http://debian.org/debian/12"}. */
    @At("libosinfo:os")
    @XmlAttribute(name = "id")
    @Format(ValueFormat.NAME)
    String value();
}
