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
 * A file of the host that the guest sees as persistent memory ({@code devices/memory[@model='virtio-pmem']}); it needs
 * {@link MaxMemory}. On a component of type {@code Path}, the component gives the file.
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
@Repeatable(VirtioPmem.List.class)
@DomainElement(
        value = "devices/memory",
        many = true,
        parameter = "source/path/text()",
        format = ValueFormat.ABSOLUTE_PATH)
@Fixed(at = "@model", value = "virtio-pmem")
@Fixed(at = "target/size/@unit", value = "KiB", ifSet = "target/size/text()")
public @interface VirtioPmem {
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

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        VirtioPmem[] value();
    }
}
