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
 * Pages of the host that back the guest's memory ({@code memoryBacking/hugepages/page}). The host must have set them aside;
 * the guest does not start without them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Hugepages.List.class)
@DomainElement(value = "memoryBacking/hugepages/page", many = true)
@Fixed(at = "@unit", value = "KiB")
public @interface Hugepages {
    /** The size of one page, such as {@code "2 MiB"} or {@code "1 GiB"}: one that the architecture has. */
    @XmlAttribute(name = "size")
    @Format(ValueFormat.MEMORY_SIZE)
    String value();

    /** The NUMA cells that these pages back, such as {@code "0-1"}; left out, all that have no other. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String nodeset() default "";

    /** Holds the kinds of pages of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Hugepages[] value();
    }
}
