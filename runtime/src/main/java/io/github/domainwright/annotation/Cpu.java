package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The guest's CPU ({@code cpu}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("cpu")
public @interface Cpu {
    /** How the CPU is described. */
    @XmlAttribute
    CpuMode mode() default CpuMode.HOST_PASSTHROUGH;

    /** The model, such as {@code "EPYC"}; only with {@link CpuMode#CUSTOM}. */
    @XmlElement
    String model() default "";

    /** What happens where the hypervisor does not know the model. */
    @At("model")
    @XmlAttribute
    CpuFallback fallback() default CpuFallback.UNSTATED;

    /** The vendor that the guest sees: 12 characters without a comma; not that of the host's own CPU. */
    @At("model")
    @XmlAttribute(name = "vendor_id")
    @Format(ValueFormat.CPU_VENDOR_ID)
    String vendorId() default "";

    /** How exactly the host must have the model; only with a model. */
    @XmlAttribute
    CpuMatch match() default CpuMatch.UNSTATED;

    /** What is checked when the guest starts. */
    @XmlAttribute
    CpuCheck check() default CpuCheck.UNSTATED;

    /** Whether features that cannot migrate are left out; not with a model. */
    @XmlAttribute
    OnOff migratable() default OnOff.UNSTATED;

    /** The maker that the host's CPU must have, such as {@code "AMD"}; only with a model. */
    @XmlElement
    String vendor() default "";
}
