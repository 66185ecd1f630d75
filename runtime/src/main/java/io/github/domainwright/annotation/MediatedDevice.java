package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of a device of the host that its driver gives out, such as a virtual GPU ({@code devices/hostdev}). On a
 * component of type {@code UUID}, the component says which.
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
@Repeatable(MediatedDevice.List.class)
@DomainElement(
        value = "devices/hostdev",
        many = true,
        parameter = "source/address/@uuid",
        format = ValueFormat.UNIQUE_ID)
@Fixed(at = "@mode", value = "subsystem")
@Fixed(at = "@type", value = "mdev")
public @interface MediatedDevice {
    /** Its UUID on the host. Left out where a component gives it. */
    @At("source/address")
    @XmlAttribute
    @Format(ValueFormat.UNIQUE_ID)
    String uuid() default "";

    /** How the guest sees it. */
    @XmlAttribute
    MediatedModel model() default MediatedModel.VFIO_PCI;

    /** Whether it is also a graphics adapter, which needs a graphical console. */
    @XmlAttribute
    OnOff display() default OnOff.UNSTATED;

    /** Whether there is a frame buffer until its driver runs. */
    @XmlAttribute
    OnOff ramfb() default OnOff.UNSTATED;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        MediatedDevice[] value();
    }
}
