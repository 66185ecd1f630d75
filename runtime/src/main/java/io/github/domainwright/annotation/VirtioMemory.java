package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Memory that grows and shrinks while the guest runs ({@code devices/memory[@model='virtio-mem']}); it needs {@link
 * MaxMemory}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(VirtioMemory.List.class)
@DomainElement(value = "devices/memory", many = true)
@Fixed(at = "@model", value = "virtio-mem")
@Fixed(at = "target/size/@unit", value = "KiB", ifSet = "target/size/text()")
@Fixed(at = "target/block/@unit", value = "KiB", ifSet = "target/block/text()")
@Fixed(at = "target/requested/@unit", value = "KiB", ifSet = "target/requested/text()")
public @interface VirtioMemory {
    /** The most it can be. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.MEMORY_SIZE)
    String size();

    /** The NUMA cell it belongs to. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.NATURAL_NUMBER)
    int node() default 0;

    /** The steps in which it changes, such as {@code "2 MiB"}. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.MEMORY_SIZE)
    String block() default "2 MiB";

    /** The size when the guest starts. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.MEMORY_SIZE)
    String requested();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VirtioMemory[] value();
    }
}
