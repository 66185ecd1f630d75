package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The CPUs of the host that may run QEMU's own threads, apart from those of the vCPUs ({@code cputune/emulatorpin}). On a
 * component of type {@code CpuSet} or {@code String}, the component gives them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
@DomainElement(value = "cputune/emulatorpin", parameter = "@cpuset", format = ValueFormat.CPU_SET)
public @interface EmulatorPin {
    /** The host's CPUs, such as {@code "0-1"}. Left out where a component gives them. */
    @XmlAttribute(name = "cpuset")
    @Format(ValueFormat.CPU_SET)
    String value() default "";
}
