package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts the guest from a kernel on the host rather than from its own disk ({@code os/kernel}). Secure Boot then verifies
 * the kernel at most, never the rest.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os")
public @interface DirectKernelBoot {
    /** The kernel: an absolute path on the host. */
    @XmlElement
    @Format(ValueFormat.ABSOLUTE_PATH)
    String kernel();

    /** The initial RAM disk: an absolute path on the host. */
    @XmlElement
    @Format(ValueFormat.ABSOLUTE_PATH)
    String initrd() default "";

    /** The kernel's command line. */
    @XmlElement
    String cmdline() default "";
}
