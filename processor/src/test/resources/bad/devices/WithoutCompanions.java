package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@Graphics(port = 5900) // expect: DW0458 at "@Graphics"
@Video(value = VideoModel.VGA, ram = "64 MiB") // expect: DW0458 at ""64 MiB""
@Sound(value = SoundModel.AC97, codecs = CodecType.MICRO) // expect: DW0458 at "@Sound"
@Audio(type = AudioType.SPICE) // expect: DW0458 at "AudioType.SPICE"
@BridgeInterface(bridge = "br0", bandwidth = @Bandwidth(inbound = @Rate(peak = 1))) // expect: DW0458 at "1"
@SmartcardCertificates(certificates = {"one", "two"}) // expect: DW0458 at "@SmartcardCertificates"
@SecurityLabel(type = SecurityLabelType.STATIC, model = SecurityModel.DAC) // expect: DW0458 at "SecurityLabelType.STATIC"
public record WithoutCompanions(
        @DomainName String name,
        @Disk(target = "vda", driver = @DiskDriver(io = DiskIo.NATIVE)) Path disk) {} // expect: DW0458 at "DiskIo.NATIVE"
