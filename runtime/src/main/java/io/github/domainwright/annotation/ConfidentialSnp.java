package io.github.domainwright.annotation;

import static io.github.domainwright.annotation.BalloonModel.NONE;
import static io.github.domainwright.annotation.FirmwareType.UEFI;
import static io.github.domainwright.annotation.LaunchSecurityType.SEV_SNP;
import static io.github.domainwright.annotation.MachineFamily.Q35;
import static io.github.domainwright.annotation.YesNo.YES;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A preset for a guest under AMD SEV-SNP: its memory is encrypted and protected from being changed by the host, its start is
 * measured, and nothing is kept from an earlier one. It needs libvirt 10.5 and QEMU 9.1 on an AMD host. It stands for the
 * annotations below; what a profile states itself takes their place. Memory and vCPUs are the profile's own.
 *
 * <p>There is no memory balloon, because the host cannot take back what it cannot read, and no emulated TPM, because the
 * host would hold its state.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@MachineType(Q35)
@Firmware(value = UEFI, stateless = true)
@LaunchSecurity(SEV_SNP)
@SnpParameters(kernelHashes = YES)
@Cpu
@Clock
@Balloon(model = NONE)
@Rng
@Console
@Channel
public @interface ConfidentialSnp {}
