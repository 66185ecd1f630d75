package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether the guest's firmware offers sleep states ({@code pm}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("pm")
public @interface PowerManagement {
    /** Sleep with the memory powered (S3). */
    @At("suspend-to-mem")
    @XmlAttribute(name = "enabled")
    YesNo suspendToMemory() default YesNo.UNSTATED;

    /** Sleep with the memory on disk (S4). */
    @At("suspend-to-disk")
    @XmlAttribute(name = "enabled")
    YesNo suspendToDisk() default YesNo.UNSTATED;
}
