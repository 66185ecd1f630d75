package io.github.domainwright.annotation;

import static io.github.domainwright.annotation.MachineFamily.Q35;
import static io.github.domainwright.annotation.TickPolicy.CATCHUP;
import static io.github.domainwright.annotation.TickPolicy.DELAY;
import static io.github.domainwright.annotation.TimerName.HPET;
import static io.github.domainwright.annotation.TimerName.KVMCLOCK;
import static io.github.domainwright.annotation.TimerName.PIT;
import static io.github.domainwright.annotation.TimerName.RTC;
import static io.github.domainwright.annotation.VideoModel.NONE;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A preset for a Linux server without a screen: Secure Boot, a TPM 2.0, a text console, the guest agent, randomness from the
 * host, and a watchdog and a panic device that tell the host when it hangs or crashes. It stands for the annotations below;
 * what a profile states itself takes their place. Memory and vCPUs are the profile's own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@MachineType(Q35)
@SecureBoot
@Tpm
@Cpu
@Clock
@Timer(name = RTC, tickPolicy = CATCHUP)
@Timer(name = PIT, tickPolicy = DELAY)
@Timer(name = HPET, present = false)
@Timer(name = KVMCLOCK)
@Console
@Channel
@Rng
@Watchdog
@Panic
@Balloon
@Video(NONE)
public @interface LinuxServer {}
