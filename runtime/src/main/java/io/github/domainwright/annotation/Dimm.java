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

/** A memory module that can be plugged ({@code devices/memory[@model='dimm']}); it needs {@link MaxMemory}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Dimm.List.class)
@DomainElement(value = "devices/memory", many = true)
@Fixed(at = "@model", value = "dimm")
@Fixed(at = "target/size/@unit", value = "KiB", ifSet = "target/size/text()")
public @interface Dimm {
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

    /** Who can see it. */
    @XmlAttribute
    MemoryAccess access() default MemoryAccess.UNSTATED;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Dimm[] value();
    }
}
