package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The line between QEMU and the agent in the guest that shares the clipboard with viewers without SPICE ({@code
 * devices/channel[@type='qemu-vdagent']}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/channel[@type='qemu-vdagent']")
@Fixed(at = "target/@type", value = "virtio")
@Fixed(at = "target/@name", value = "com.redhat.spice.0")
public @interface ViewerAgent {
    /** Whether the clipboard is shared. */
    @At("source/clipboard")
    @XmlAttribute(name = "copypaste")
    YesNo clipboard() default YesNo.UNSTATED;

    /** Who draws the pointer. */
    @At("source/mouse")
    @XmlAttribute(name = "mode")
    SpiceMouse mouse() default SpiceMouse.UNSTATED;
}
