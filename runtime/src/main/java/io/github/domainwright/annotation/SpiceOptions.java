package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What SPICE does and allows ({@code devices/graphics[@type='spice']}), beside {@link Graphics} of that type. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/graphics[@type='spice']")
public @interface SpiceOptions {
    /** How images are packed. */
    @At("image")
    @XmlAttribute(name = "compression")
    SpiceImages images() default SpiceImages.UNSTATED;

    /** Which videos are sent as such. */
    @At("streaming")
    @XmlAttribute(name = "mode")
    SpiceStreaming streaming() default SpiceStreaming.UNSTATED;

    /** Who draws the pointer. */
    @At("mouse")
    @XmlAttribute(name = "mode")
    SpiceMouse mouse() default SpiceMouse.UNSTATED;

    /** Whether viewer and guest share the clipboard. */
    @At("clipboard")
    @XmlAttribute(name = "copypaste")
    YesNo clipboard() default YesNo.UNSTATED;

    /** Whether the viewer can send files into the guest. */
    @At("filetransfer")
    @XmlAttribute(name = "enable")
    YesNo fileTransfer() default YesNo.UNSTATED;
}
