package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A feature of the guest's CPU that is wanted or not wanted ({@code cpu/feature}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(CpuFeature.List.class)
@DomainElement(value = "cpu/feature", many = true, key = "@name")
public @interface CpuFeature {
    /** What is wanted. */
    @XmlAttribute
    CpuFeaturePolicy policy() default CpuFeaturePolicy.REQUIRE;

    /** libvirt's name of the feature, such as {@code "vmx"}. */
    @XmlAttribute
    @Format(ValueFormat.CPU_FEATURE)
    String name();

    /** Holds the features of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        CpuFeature[] value();
    }
}
