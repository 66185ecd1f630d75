package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@Graphics(autoport = false, port = 5900)
@Video(value = VideoModel.QXL, ram = "64 MiB")
@Sound(value = SoundModel.ICH9, codecs = CodecType.MICRO)
@Audio(type = AudioType.NONE)
@BridgeInterface(bridge = "br0", bandwidth = @Bandwidth(inbound = @Rate(average = 1)))
@SmartcardCertificates(certificates = {"one", "two", "three"})
@SecurityLabel(type = SecurityLabelType.STATIC, model = SecurityModel.DAC, label = "+0:+0")
public record DW0458Companions(
        @DomainName String name,
        @Disk(target = "vda", driver = @DiskDriver(cache = DiskCache.NONE, io = DiskIo.NATIVE)) Path disk) {}
