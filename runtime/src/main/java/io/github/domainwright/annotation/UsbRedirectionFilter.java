package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which USB devices may be sent to the guest, the first rule that fits counts ({@code devices/redirfilter/usbdev}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(UsbRedirectionFilter.List.class)
@DomainElement(value = "devices/redirfilter/usbdev", many = true)
public @interface UsbRedirectionFilter {
    /** Whether it may be sent. */
    @XmlAttribute
    boolean allow();

    /** The class of devices, such as {@code "0x08"}; left out, any. */
    @XmlAttribute(name = "class")
    @Format(ValueFormat.USB_CLASS)
    String deviceClass() default "";

    /** The maker, such as {@code "0x046d"}; left out, any. */
    @XmlAttribute
    @Format(ValueFormat.USB_NUMBER)
    String vendor() default "";

    /** The product; left out, any. */
    @XmlAttribute
    @Format(ValueFormat.USB_NUMBER)
    String product() default "";

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        UsbRedirectionFilter[] value();
    }
}
