package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The program that emulates the guest ({@code devices/emulator}), such as {@code "/usr/bin/qemu-system-x86_64"}. Left out,
 * libvirt takes the host's own for the architecture, so that the guest also runs on hosts that have it elsewhere.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/emulator")
public @interface Emulator {
    /** The program: an absolute path on the host. */
    @XmlValue
    @Format(ValueFormat.ABSOLUTE_PATH)
    String value();
}
