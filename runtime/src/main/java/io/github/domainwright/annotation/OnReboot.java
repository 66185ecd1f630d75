package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What happens when the guest reboots ({@code on_reboot}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("on_reboot")
public @interface OnReboot {
    /** What happens. */
    @XmlValue
    LifecycleAction value();
}
