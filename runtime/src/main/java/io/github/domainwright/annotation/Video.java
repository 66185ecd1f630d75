package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A graphics adapter ({@code devices/video}); the first one is the primary adapter. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Video.List.class)
@DomainElement(value = "devices/video", many = true)
public @interface Video {
    /** The adapter the guest sees. */
    @At("model")
    @XmlAttribute(name = "type")
    VideoModel value() default VideoModel.VIRTIO;

    /** How many screens it has; only QXL and virtio can have several. */
    @At("model")
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("1")
    int heads() default 1;

    /** The memory of the adapter, such as {@code "16 MiB"}; left out, libvirt chooses. */
    @At("model")
    @XmlAttribute
    @Format(ValueFormat.MEMORY_SIZE)
    String vram() default "";

    /** The memory for drawing; QXL only. */
    @At("model")
    @XmlAttribute
    @Format(ValueFormat.MEMORY_SIZE)
    String ram() default "";

    /** The memory of the frame buffer; QXL only. */
    @At("model")
    @XmlAttribute
    @Format(ValueFormat.MEMORY_SIZE)
    String vgamem() default "";

    /** Whether it is the primary adapter, which the firmware draws on. */
    @At("model")
    @XmlAttribute
    YesNo primary() default YesNo.UNSTATED;

    /** Whether the guest's own memory is shown without copying; virtio only. */
    @At("model")
    @XmlAttribute
    OnOff blob() default OnOff.UNSTATED;

    /** Who serves it. */
    @At("driver")
    @XmlAttribute(name = "name")
    VideoDriver driver() default VideoDriver.UNSTATED;

    /** Whether the host's graphics card draws. */
    @At("model/acceleration")
    Acceleration acceleration() default @Acceleration;

    /** The first size of the screen. */
    @At("model/resolution")
    Resolution resolution() default @Resolution;

    /** Holds the graphics adapters of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Video[] value();
    }
}
