package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What share of the host's CPUs the guest gets ({@code cputune}). Periods and quotas are microseconds: a quota of 50000
 * in a period of 100000 is half a CPU.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("cputune")
public @interface CpuTune {
    /** The weight of the guest among others, from 2 on. */
    @XmlElement
    @Format(ValueFormat.CPU_SHARES)
    @Unset("-1")
    int shares() default -1;

    /** The period of each vCPU. */
    @XmlElement
    @Format(ValueFormat.CPU_PERIOD)
    @Unset("-1")
    long period() default -1;

    /** The time that each vCPU may run in its period. */
    @XmlElement
    @Format(ValueFormat.CPU_QUOTA)
    @Unset("-1")
    long quota() default -1;

    /** The period of the guest as a whole. */
    @XmlElement(name = "global_period")
    @Format(ValueFormat.CPU_PERIOD)
    @Unset("-1")
    long globalPeriod() default -1;

    /** The time that the guest as a whole may run in that period. */
    @XmlElement(name = "global_quota")
    @Format(ValueFormat.CPU_QUOTA)
    @Unset("-1")
    long globalQuota() default -1;

    /** The period of QEMU's own threads. */
    @XmlElement(name = "emulator_period")
    @Format(ValueFormat.CPU_PERIOD)
    @Unset("-1")
    long emulatorPeriod() default -1;

    /** The time that they may run in it. */
    @XmlElement(name = "emulator_quota")
    @Format(ValueFormat.CPU_QUOTA)
    @Unset("-1")
    long emulatorQuota() default -1;

    /** The period of each thread that serves disks. */
    @XmlElement(name = "iothread_period")
    @Format(ValueFormat.CPU_PERIOD)
    @Unset("-1")
    long iothreadPeriod() default -1;

    /** The time that it may run in it. */
    @XmlElement(name = "iothread_quota")
    @Format(ValueFormat.CPU_QUOTA)
    @Unset("-1")
    long iothreadQuota() default -1;
}
