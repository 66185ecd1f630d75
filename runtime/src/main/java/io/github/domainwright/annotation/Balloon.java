package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The memory balloon, with which the host takes memory back from a guest ({@code devices/memballoon}); libvirt adds one if nothing is said. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/memballoon")
public @interface Balloon {
    /** The device the guest sees. */
    @XmlAttribute
    BalloonModel model() default BalloonModel.VIRTIO;

    /** Whether the guest gets memory back by itself when it runs out of it. */
    @XmlAttribute
    @Words(whenTrue = "on", whenFalse = "")
    boolean autodeflate() default false;

    /** How often statistics are collected, in seconds; -1 for never. */
    @At("stats")
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int period() default -1;

    /** Whether the guest tells the host which pages it does not need. */
    @XmlAttribute
    OnOff freePageReporting() default OnOff.UNSTATED;
}
