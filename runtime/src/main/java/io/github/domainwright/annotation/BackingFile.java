package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The image behind that of a disk: a part of {@link Disk}. Stated, it and its format are not taken from the disk's own
 * image, which the guest may have written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
@Fixed(at = "@type", value = "file", ifSet = "source/@file")
public @interface BackingFile {
    /** The image: an absolute path on the host. */
    @At("source")
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String file() default "";

    /** Its format. */
    @At("format")
    @XmlAttribute(name = "type")
    BackingFormat format() default BackingFormat.UNSTATED;
}
