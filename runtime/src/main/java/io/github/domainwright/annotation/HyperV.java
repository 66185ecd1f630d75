package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The interfaces of Hyper-V that a Windows guest uses to run well under another hypervisor ({@code features/hyperv}). By
 * default all that need nothing else from the host's processor are on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("features/hyperv")
@Fixed(at = "spinlocks/@state", value = "on", ifSet = "spinlocks/@retries")
@Fixed(at = "vendor_id/@state", value = "on", ifSet = "vendor_id/@value")
public @interface HyperV {
    /** Whether the guest does not watch its own vCPUs with a timer. */
    @At("relaxed")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean relaxed() default true;

    /** Whether the interrupt controller is paravirtual. */
    @At("vapic")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean vapic() default true;

    /** Whether the guest can ask for a vCPU's number; {@code synic} needs it. */
    @At("vpindex")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean vpindex() default true;

    /** Whether the guest can ask how long a vCPU ran. */
    @At("runtime")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean runtime() default true;

    /** Whether there is a synthetic interrupt controller; {@code stimer} needs it. */
    @At("synic")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean synic() default true;

    /** Whether there are synthetic timers. */
    @At("stimer")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean stimer() default true;

    /** Whether the guest can reset itself through Hyper-V. */
    @At("reset")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean reset() default true;

    /** Whether the guest can ask for the frequencies of its clocks. */
    @At("frequencies")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean frequencies() default true;

    /** Whether the guest can flush translations of other vCPUs; {@code vpindex} is needed. */
    @At("tlbflush")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean tlbflush() default true;

    /** Whether the guest can send interrupts to other vCPUs; {@code vpindex} is needed. */
    @At("ipi")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "off")
    boolean ipi() default true;

    /** How often the guest tries a spinlock before it tells the hypervisor, from 4095 on; -1 for never telling it. */
    @At("spinlocks")
    @XmlAttribute(name = "retries")
    @Format(ValueFormat.SPINLOCK_RETRIES)
    @Unset("-1")
    int spinlockRetries() default 8191;

    /** Whether the guest is told when a migration changed the frequency of its clock. */
    @At("reenlightenment")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "")
    boolean reenlightenment() default false;

    /** Whether a nested hypervisor gets a faster interface; Intel only. */
    @At("evmcs")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "")
    boolean evmcs() default false;

    /** Whether the interrupt controller of AMD and Intel CPUs is used beside these interfaces. */
    @At("avic")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "")
    boolean avic() default false;

    /** Whether synthetic timers send interrupts without messages. */
    @At("stimer/direct")
    @XmlAttribute(name = "state")
    @Words(whenTrue = "on", whenFalse = "")
    boolean stimerDirect() default false;

    /** The vendor that the guest sees instead of Hyper-V's: up to 12 characters without a comma. */
    @At("vendor_id")
    @XmlAttribute(name = "value")
    @Format(ValueFormat.VENDOR_ID)
    String vendorId() default "";
}
