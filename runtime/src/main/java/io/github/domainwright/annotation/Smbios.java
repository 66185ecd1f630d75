package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The tables in which a guest reads what machine it runs on ({@code os/smbios}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os/smbios")
public @interface Smbios {
    /** Where they come from. */
    @XmlAttribute(name = "mode")
    SmbiosMode value() default SmbiosMode.SYSINFO;
}
