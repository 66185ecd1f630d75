package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The guest's CPU ({@code cpu}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("cpu")
public @interface Cpu {
    /** How the CPU is described. */
    @XmlAttribute
    CpuMode mode() default CpuMode.HOST_PASSTHROUGH;

    /** The model, such as {@code "EPYC"}; only with {@link CpuMode#CUSTOM}. */
    @XmlElement
    String model() default "";
}
