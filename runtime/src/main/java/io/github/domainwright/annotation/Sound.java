package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A sound card ({@code devices/sound}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Sound.List.class)
@DomainElement(value = "devices/sound", many = true)
public @interface Sound {
    /** The card the guest sees. */
    @XmlAttribute(name = "model")
    SoundModel value() default SoundModel.ICH9;

    /** The number of the {@link Audio} that its sound goes to; -1 for the first. */
    @At("audio")
    @XmlAttribute(name = "id")
    @Format(ValueFormat.AUDIO_ID)
    @Unset("-1")
    int audio() default -1;

    /** What is behind the card; only {@code ich6} and {@code ich9}. Left out, a line in and a line out. */
    @At("codec")
    @XmlAttribute(name = "type")
    CodecType[] codecs() default {};

    /** Whether it has more than two channels; only {@code usb}. */
    @XmlAttribute
    YesNo multichannel() default YesNo.UNSTATED;

    /** Holds the sound cards of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Sound[] value();
    }
}
