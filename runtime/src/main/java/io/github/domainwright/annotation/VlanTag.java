package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A VLAN that an interface belongs to: a part of {@link BridgeInterface} and its like. Several make a trunk. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface VlanTag {
    /** Its number, from 0 to 4095. */
    @XmlAttribute
    @Format(ValueFormat.VLAN)
    int id();

    /** Whether it is the trunk's native VLAN, and how its packets leave. */
    @XmlAttribute
    NativeVlan nativeMode() default NativeVlan.UNSTATED;
}
