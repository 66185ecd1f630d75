package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A device through which a guest says that it crashed ({@code devices/panic}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/panic")
public @interface Panic {
    /** The device the guest sees. */
    @XmlAttribute
    PanicModel model() default PanicModel.UNSTATED;
}
