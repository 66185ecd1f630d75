package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Emulation of System Management Mode ({@code features/smm}), which only QEMU's q35 machines have. A profile with
 * Secure Boot on x86_64 has it without saying so.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/smm")
@Fixed(at = "tseg/@unit", value = "KiB", ifSet = "tseg/text()")
public @interface Smm {
    /** Whether SMM is emulated. */
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean value() default true;

    /**
     * The memory that only SMM code can use ({@code tseg}), such as {@code "48 MiB"}: whole MiB. Left out, QEMU's 16 MiB,
     * enough for firmware with about 1 TiB of memory.
     */
    @XmlElement
    @Format(ValueFormat.MEMORY_SIZE)
    String tseg() default "";
}
