package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The port of a switch: a part of {@link BridgeInterface} and its like. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface VirtualPort {
    /** How the switch knows the interface. */
    @XmlAttribute
    VirtualPortType type() default VirtualPortType.UNSTATED;

    /** The interface's UUID on the switch. */
    @At("parameters")
    @XmlAttribute(name = "interfaceid")
    @Format(ValueFormat.UNIQUE_ID)
    String interfaceId() default "";

    /** The profile of the port on the switch. */
    @At("parameters")
    @XmlAttribute(name = "profileid")
    @Format(ValueFormat.NAME)
    String profileId() default "";
}
