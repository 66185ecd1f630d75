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
 * A text or file that the guest's firmware and kernel can read ({@code sysinfo[@type='fwcfg']/entry}). On a component,
 * the component gives the text.
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
@Repeatable(FirmwareConfiguration.List.class)
@DomainElement(
        value = "sysinfo[@type='fwcfg']/entry",
        many = true,
        key = "@name",
        parameter = "text()",
        format = ValueFormat.TEXT)
public @interface FirmwareConfiguration {
    /** The name, which begins with {@code opt/}: those of QEMU are its own. */
    @XmlAttribute
    @Format(ValueFormat.FIRMWARE_CONFIGURATION_NAME)
    String name();

    /** The text. Left out where a component or a file gives it. */
    @XmlValue
    String value() default "";

    /** The file of the host that holds the text instead. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String file() default "";

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        FirmwareConfiguration[] value();
    }
}
