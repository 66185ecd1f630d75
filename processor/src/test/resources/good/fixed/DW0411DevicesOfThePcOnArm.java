package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Watchdog(model = WatchdogModel.I6300ESB)
@Sound(SoundModel.ICH9)
@Video(VideoModel.VIRTIO)
@Input(type = InputType.KEYBOARD, bus = InputBus.VIRTIO)
@Panic(model = PanicModel.PVPANIC)
public interface DW0411DevicesOfThePcOnArm {
    @DomainName
    String name();
}
