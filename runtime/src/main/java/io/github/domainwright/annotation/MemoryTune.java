package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much of the host's memory the QEMU process may have ({@code memtune}). A hard limit below what QEMU needs lets
 * the host's kernel kill the guest.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("memtune")
@Fixed(at = "hard_limit/@unit", value = "KiB", ifSet = "hard_limit/text()")
@Fixed(at = "soft_limit/@unit", value = "KiB", ifSet = "soft_limit/text()")
@Fixed(at = "swap_hard_limit/@unit", value = "KiB", ifSet = "swap_hard_limit/text()")
public @interface MemoryTune {
    /** The most it may ever have, such as {@code "10 GiB"}. */
    @XmlElement(name = "hard_limit")
    @Format(ValueFormat.MEMORY_SIZE)
    String hardLimit() default "";

    /** The most it may keep while the host is short of memory. */
    @XmlElement(name = "soft_limit")
    @Format(ValueFormat.MEMORY_SIZE)
    String softLimit() default "";

    /** The most it may have together with swap. */
    @XmlElement(name = "swap_hard_limit")
    @Format(ValueFormat.MEMORY_SIZE)
    String swapHardLimit() default "";
}
