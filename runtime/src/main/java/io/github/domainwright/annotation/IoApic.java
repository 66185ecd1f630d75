package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who emulates the I/O interrupt controller of an x86 guest ({@code features/ioapic}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/ioapic")
public @interface IoApic {
    /** The one who does. An IOMMU that remaps interrupts needs {@link IoApicDriver#QEMU}. */
    @XmlAttribute(name = "driver")
    IoApicDriver value() default IoApicDriver.QEMU;
}
