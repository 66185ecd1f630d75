package io.github.domainwright.examples.desktop;

import static io.github.domainwright.annotation.CrashAction.COREDUMP_RESTART;
import static io.github.domainwright.annotation.InputBus.VIRTIO;
import static io.github.domainwright.annotation.InputType.KEYBOARD;
import static io.github.domainwright.annotation.LifecycleAction.RESTART;
import static io.github.domainwright.annotation.WatchdogAction.POWEROFF;

import io.github.domainwright.annotation.Balloon;
import io.github.domainwright.annotation.BalloonModel;
import io.github.domainwright.annotation.Clock;
import io.github.domainwright.annotation.ClockOffset;
import io.github.domainwright.annotation.Controller;
import io.github.domainwright.annotation.ControllerModel;
import io.github.domainwright.annotation.ControllerType;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.Input;
import io.github.domainwright.annotation.KvmHidden;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.OnCrash;
import io.github.domainwright.annotation.OnPoweroff;
import io.github.domainwright.annotation.OnReboot;
import io.github.domainwright.annotation.Panic;
import io.github.domainwright.annotation.Serial;
import io.github.domainwright.annotation.Sound;
import io.github.domainwright.annotation.SoundModel;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VideoModel;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.Watchdog;
import java.nio.file.Path;

/**
 * A screen in a hall that has to come back by itself: it restarts whatever happens, and a watchdog sees to it that it does
 * not hang.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@Cpu
@KvmHidden
@Clock(offset = ClockOffset.TIMEZONE, timezone = "Europe/Berlin")
@OnPoweroff(RESTART)
@OnReboot(RESTART)
@OnCrash(COREDUMP_RESTART)
@Controller(type = ControllerType.USB, index = 0, model = ControllerModel.QEMU_XHCI)
@Graphics
@Video(VideoModel.VGA)
@Video(value = VideoModel.VIRTIO, heads = 2)
@Sound(SoundModel.AC97)
@Input
@Input(type = KEYBOARD, bus = VIRTIO)
@Serial
@Watchdog(action = POWEROFF)
@Balloon(model = BalloonModel.VIRTIO, autodeflate = true, period = 10)
@Panic
public record Kiosk(
        @DomainName String name, @Disk(target = "vda") Path rootDisk) {}
