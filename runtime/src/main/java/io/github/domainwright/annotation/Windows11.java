package io.github.domainwright.annotation;

import static io.github.domainwright.annotation.ClockOffset.LOCALTIME;
import static io.github.domainwright.annotation.MachineFamily.Q35;
import static io.github.domainwright.annotation.TickPolicy.CATCHUP;
import static io.github.domainwright.annotation.TickPolicy.DELAY;
import static io.github.domainwright.annotation.TimerName.HPET;
import static io.github.domainwright.annotation.TimerName.HYPERVCLOCK;
import static io.github.domainwright.annotation.TimerName.PIT;
import static io.github.domainwright.annotation.TimerName.RTC;
import static io.github.domainwright.annotation.TpmModel.CRB;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A preset for Windows 11: what Microsoft requires of the machine, and what lets it run well on KVM. It stands for the
 * annotations below; what a profile states itself takes their place, as long as Windows 11 still accepts the machine.
 *
 * <p>Required are UEFI firmware that can do Secure Boot, a TPM 2.0, 4 GiB of memory and two vCPUs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@OperatingSystem("http://microsoft.com/win/11")
@MachineType(Q35)
@SecureBoot
@Tpm(model = CRB)
@Memory("4 GiB")
@Vcpus(2)
@Cpu
@HyperV
@Clock(offset = LOCALTIME)
@Timer(name = RTC, tickPolicy = CATCHUP)
@Timer(name = PIT, tickPolicy = DELAY)
@Timer(name = HPET, present = false)
@Timer(name = HYPERVCLOCK)
public @interface Windows11 {}
