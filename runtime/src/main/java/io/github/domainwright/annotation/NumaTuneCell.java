package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The nodes of the host that the memory of one of the guest's own cells comes from ({@code numatune/memnode}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(NumaTuneCell.List.class)
@DomainElement(value = "numatune/memnode", many = true, key = "@cellid")
public @interface NumaTuneCell {
    /** The number of the guest's cell. */
    @XmlAttribute(name = "cellid")
    @Format(ValueFormat.NATURAL_NUMBER)
    int cell();

    /** How strictly. */
    @XmlAttribute
    NumaMode mode() default NumaMode.STRICT;

    /** The nodes of the host. */
    @XmlAttribute
    @Format(ValueFormat.CPU_SET)
    String nodeset();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        NumaTuneCell[] value();
    }
}
