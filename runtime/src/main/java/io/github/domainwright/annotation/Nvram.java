package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of type {@code Path} that gives the file of the guest's own variable store ({@code nvram}): one
 * for each guest, never the distribution's template. Without it, libvirt derives the file from the guest's name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@DomainElement(value = "os/nvram", parameter = "text()", format = ValueFormat.NVRAM_PATH)
public @interface Nvram {}
