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

/** How the host confines a guest ({@code seclabel}). Left out, libvirt gives each guest a label of its own. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SecurityLabel.List.class)
@DomainElement(value = "seclabel", many = true, key = "@model")
public @interface SecurityLabel {
    /** Who gives the label. */
    @XmlAttribute
    SecurityLabelType type() default SecurityLabelType.DYNAMIC;

    /** The security driver. */
    @XmlAttribute
    SecurityModel model();

    /** Whether the guest's files get the label. */
    @XmlAttribute
    YesNo relabel() default YesNo.UNSTATED;

    /** The label; only with {@link SecurityLabelType#STATIC}. */
    @XmlElement
    @Format(ValueFormat.NAME)
    String label() default "";

    /** The label that libvirt's own is made of; only with {@link SecurityLabelType#DYNAMIC}. */
    @XmlElement
    @Format(ValueFormat.NAME)
    String baselabel() default "";

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        SecurityLabel[] value();
    }
}
