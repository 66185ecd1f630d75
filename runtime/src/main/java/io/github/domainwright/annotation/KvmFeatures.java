package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What KVM offers to a guest that knows it ({@code features/kvm}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/kvm")
@Fixed(at = "dirty-ring/@state", value = "on", ifSet = "dirty-ring/@size")
public @interface KvmFeatures {
    /** Whether the guest may take it that its vCPUs never wait for one another. */
    @At("hint-dedicated")
    @XmlAttribute(name = "state")
    OnOff hintDedicated() default OnOff.UNSTATED;

    /** Whether the guest can tell the host not to poll for it. */
    @At("poll-control")
    @XmlAttribute(name = "state")
    OnOff pollControl() default OnOff.UNSTATED;

    /** Whether vCPUs send one another interrupts through the host. */
    @At("pv-ipi")
    @XmlAttribute(name = "state")
    OnOff pvIpi() default OnOff.UNSTATED;

    /** How many pages a ring for migration holds: a power of two from 1024 to 65536; -1 for a bitmap instead. */
    @At("dirty-ring")
    @XmlAttribute(name = "size")
    @Format(ValueFormat.DIRTY_RING)
    @Unset("-1")
    int dirtyRingSize() default -1;
}
