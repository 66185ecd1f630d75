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
 * A private line between a program in the guest and one on the host ({@code devices/channel}). By default, that of the QEMU
 * guest agent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Channel.List.class)
@DomainElement(value = "devices/channel", many = true)
@Fixed(at = "target/@type", value = "virtio")
public @interface Channel {
    /** What is at the host's end. */
    @XmlAttribute
    ChannelType type() default ChannelType.UNIX;

    /** The name under which the guest finds the channel. */
    @At("target")
    @XmlAttribute
    @Format(ValueFormat.FILE_NAME)
    String name() default "org.qemu.guest_agent.0";

    /** The host's end, where its type has something to say. */
    @At("source")
    CharacterSource[] source() default {};

    /** The file that keeps what the guest writes. */
    @At("log")
    CharacterLog log() default @CharacterLog;

    /** Holds the channels of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Channel[] value();
    }
}
