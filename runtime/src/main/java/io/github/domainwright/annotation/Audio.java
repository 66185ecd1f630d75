package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the sound of a guest's cards goes ({@code devices/audio}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Audio.List.class)
@DomainElement(value = "devices/audio", many = true, key = "@id")
public @interface Audio {
    /** The number by which sound cards name it, from 1. */
    @XmlAttribute
    @Format(ValueFormat.AUDIO_ID)
    int id() default 1;

    /** Where it goes. */
    @XmlAttribute
    AudioType type();

    /** The file; only with {@link AudioType#FILE}. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String path() default "";

    /** The server; only with {@link AudioType#PULSEAUDIO}. */
    @XmlAttribute(name = "serverName")
    @Format(ValueFormat.NAME)
    String server() default "";

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Audio[] value();
    }
}
