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
 * A NUMA node of the guest ({@code cpu/numa/cell}): vCPUs and the memory next to them. The cells of a profile together have
 * all its vCPUs and all its memory.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(NumaCell.List.class)
@DomainElement(value = "cpu/numa/cell", many = true, key = "@id")
@Fixed(at = "@unit", value = "KiB")
public @interface NumaCell {
    /** The number of the cell; the cells of a profile are numbered from 0 without gaps. */
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    int id();

    /** Its vCPUs, such as {@code "0-3"}; a cell without vCPUs leaves them out. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String cpus() default "";

    /** Its memory: a whole number and one of KiB, MiB, GiB, TiB. */
    @XmlAttribute
    @Format(ValueFormat.MEMORY_SIZE)
    String memory();

    /** Who can see its memory. */
    @XmlAttribute(name = "memAccess")
    MemoryAccess access() default MemoryAccess.UNSTATED;

    /** How far other cells are; left out, all are equally near. */
    @At("distances/sibling")
    NumaDistance[] distances() default {};

    /** Whether the content of its memory is thrown away when the guest stops. */
    @XmlAttribute
    YesNo discard() default YesNo.UNSTATED;

    /** Holds the cells of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        NumaCell[] value();
    }
}
