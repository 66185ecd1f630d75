package io.github.domainwright.annotation;

import static io.github.domainwright.annotation.ClockOffset.LOCALTIME;
import static io.github.domainwright.annotation.ControllerModel.QEMU_XHCI;
import static io.github.domainwright.annotation.ControllerType.USB;
import static io.github.domainwright.annotation.InputType.KEYBOARD;
import static io.github.domainwright.annotation.MachineFamily.VIRT;
import static io.github.domainwright.annotation.VideoModel.RAMFB;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A preset for Windows 11 on AArch64, on a profile with {@code @VmProfile(architecture = AARCH64)}: what Microsoft requires
 * of the machine, and devices that Windows has drivers for from the start. It stands for the annotations below; what a
 * profile states itself takes their place, as long as Windows 11 still accepts the machine.
 *
 * <p>Required are UEFI firmware, a TPM 2.0, 4 GiB of memory and two vCPUs. Secure Boot is left to the profile: only libvirt
 * from 12.1 on can protect its keys on AArch64.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@OperatingSystem("http://microsoft.com/win/11")
@MachineType(VIRT)
@Firmware
@Tpm
@Memory("4 GiB")
@Vcpus(2)
@Cpu
@Clock(offset = LOCALTIME)
@Controller(type = USB, index = 0, model = QEMU_XHCI)
@Input
@Input(type = KEYBOARD)
@Video(RAMFB)
public @interface Windows11Arm {}
