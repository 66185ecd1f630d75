package io.github.domainwright.examples.preset;

import static io.github.domainwright.annotation.MachineFamily.Q35;
import static io.github.domainwright.annotation.TimerName.HPET;
import static io.github.domainwright.annotation.TimerName.KVMCLOCK;

import io.github.domainwright.annotation.Channel;
import io.github.domainwright.annotation.Clock;
import io.github.domainwright.annotation.Console;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.Rng;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Timer;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Watchdog;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every server of a house has, unless its own profile says otherwise. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@MachineType(Q35)
@SecureBoot
@Tpm
@Memory("2 GiB")
@Vcpus(2)
@Cpu
@Clock
@Timer(name = HPET, present = false)
@Timer(name = KVMCLOCK)
@Console
@Rng
@Watchdog
@Channel
public @interface AcmeBaseline {}
