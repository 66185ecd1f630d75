package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller that other devices are attached to ({@code devices/controller}). libvirt adds those that are needed by itself. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Controller.List.class)
@DomainElement(value = "devices/controller", many = true)
public @interface Controller {
    /** The kind of bus it serves. */
    @XmlAttribute
    ControllerType type();

    /** The number of the controller among those of its type, from 0; -1 for the next one. */
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int index() default -1;

    /** The device the guest sees. */
    @XmlAttribute
    ControllerModel model() default ControllerModel.UNSTATED;

    /** How many ports it has; USB and virtio-serial only. */
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int ports() default -1;

    /** How many interrupts it has; virtio-serial only. */
    @XmlAttribute
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int vectors() default -1;

    /** How QEMU serves it. */
    @At("driver")
    ControllerDriver driver() default @ControllerDriver;

    /** How the guest sees it; PCI only. */
    @At("target")
    PciControllerTarget target() default @PciControllerTarget;

    /** Holds the controllers of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Controller[] value();
    }
}
