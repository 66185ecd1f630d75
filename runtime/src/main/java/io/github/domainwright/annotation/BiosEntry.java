package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entry of the firmware in the tables that a guest reads ({@code sysinfo/bios/entry}); it needs {@code @Smbios}. On
 * a component, the component gives the text.
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
@Repeatable(BiosEntry.List.class)
@DomainElement(
        value = "sysinfo[@type='smbios']/bios/entry",
        many = true,
        key = "@name",
        parameter = "text()",
        format = ValueFormat.LINE)
public @interface BiosEntry {
    /** What it is about. */
    @XmlAttribute
    BiosEntryName name();

    /** The text. Left out where a component gives it. */
    @XmlValue
    @Format(ValueFormat.LINE)
    String value() default "";

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        BiosEntry[] value();
    }
}
