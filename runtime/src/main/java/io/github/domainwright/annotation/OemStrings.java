package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Texts for programs in the guest, in the tables that it reads ({@code sysinfo/oemStrings}); it needs {@code @Smbios}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("sysinfo[@type='smbios']/oemStrings")
public @interface OemStrings {
    /** The texts, such as {@code "myprogram:a text"}. */
    @XmlElement(name = "entry")
    @Format(ValueFormat.LINE)
    String[] value();
}
