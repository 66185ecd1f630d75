package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A directory of the host that the guest can mount, through virtiofs ({@code devices/filesystem}); it needs
 * {@code @MemoryBacking(source = MEMFD, access = SHARED)}. On a component of type {@code Path}, the component gives the
 * directory.
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
@Repeatable(Filesystem.List.class)
@DomainElement(
        value = "devices/filesystem",
        many = true,
        key = "target/@dir",
        parameter = "source/@dir",
        format = ValueFormat.ABSOLUTE_PATH)
@Fixed(at = "@type", value = "mount")
@Fixed(at = "@accessmode", value = "passthrough")
@Fixed(at = "driver/@type", value = "virtiofs")
public @interface Filesystem {
    /** The directory: an absolute path on the host. Left out where a component gives it. */
    @At("source")
    @XmlAttribute(name = "dir")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String source() default "";

    /** The tag by which the guest mounts it. */
    @At("target")
    @XmlAttribute(name = "dir")
    @Format(ValueFormat.NAME)
    String target();

    /** How many requests wait at most; -1 for libvirt's choice. */
    @At("driver")
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int queue() default -1;

    /** How virtiofsd runs. */
    @At("binary")
    Virtiofsd virtiofsd() default @Virtiofsd;

    /** Holds the directories of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Filesystem[] value();
    }
}
