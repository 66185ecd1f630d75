package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Memory for enclaves of Intel SGX ({@code devices/memory[@model='sgx-epc']}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SgxEpc.List.class)
@DomainElement(value = "devices/memory", many = true)
@Fixed(at = "@model", value = "sgx-epc")
@Fixed(at = "target/size/@unit", value = "KiB", ifSet = "target/size/text()")
public @interface SgxEpc {
    /** The size. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.MEMORY_SIZE)
    String size();

    /** The guest's NUMA cell it belongs to; -1 for none. */
    @At("target")
    @XmlElement
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int node() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        SgxEpc[] value();
    }
}
