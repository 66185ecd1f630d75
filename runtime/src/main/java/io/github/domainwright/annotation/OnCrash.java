package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What happens when the guest crashes ({@code on_crash}); only a {@link Panic} device tells libvirt about it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("on_crash")
public @interface OnCrash {
    /** What happens. */
    @XmlValue
    CrashAction value();
}
