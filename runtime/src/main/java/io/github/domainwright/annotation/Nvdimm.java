package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A module that keeps its content, in a file of the host ({@code devices/memory[@model='nvdimm']}); it needs {@link
 * MaxMemory}. On a component of type {@code Path}, the component gives the file.
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
@Repeatable(Nvdimm.List.class)
@DomainElement(
        value = "devices/memory",
        many = true,
        parameter = "source/path/text()",
        format = ValueFormat.ABSOLUTE_PATH)
@Fixed(at = "@model", value = "nvdimm")
@Fixed(at = "target/size/@unit", value = "KiB", ifSet = "target/size/text()")
@Fixed(at = "target/label/size/@unit", value = "KiB", ifSet = "target/label/size/text()")
public @interface Nvdimm {
    /** The file. Left out where a component gives it. */
    @At("source")
    @XmlElement
    @Format(ValueFormat.ABSOLUTE_PATH)
    String path() default "";

    /** The size. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.MEMORY_SIZE)
    String size();

    /** The NUMA cell it belongs to. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.NATURAL_NUMBER)
    int node() default 0;

    /** The size of the area for names, at least 128 KiB. */
    @At("target/label")
    @XmlElement(name = "size")
    @Format(ValueFormat.MEMORY_SIZE)
    String labelSize() default "";

    /** Whether the host's file is in persistent memory. */
    @At("source/pmem")
    @Presence
    boolean pmem() default false;

    /** Whether the guest may only read it. */
    @At("target/readonly")
    @Presence
    boolean readonly() default false;

    /** Who can see it. */
    @XmlAttribute
    MemoryAccess access() default MemoryAccess.UNSTATED;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Nvdimm[] value();
    }
}
