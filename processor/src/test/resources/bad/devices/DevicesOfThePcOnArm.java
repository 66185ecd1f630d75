package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Watchdog(model = WatchdogModel.IB700) // expect: DW0411 at "WatchdogModel.IB700"
@Sound(SoundModel.SB16) // expect: DW0411
@Video(VideoModel.QXL) // expect: DW0411
@Input(type = InputType.KEYBOARD, bus = InputBus.PS2) // expect: DW0411
@Panic(model = PanicModel.ISA) // expect: DW0411 at "PanicModel.ISA"
public interface DevicesOfThePcOnArm {
    @DomainName
    String name();
}
