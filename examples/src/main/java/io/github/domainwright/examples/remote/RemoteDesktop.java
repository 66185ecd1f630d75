package io.github.domainwright.examples.remote;

import io.github.domainwright.annotation.Audio;
import io.github.domainwright.annotation.AudioType;
import io.github.domainwright.annotation.Balloon;
import io.github.domainwright.annotation.Channel;
import io.github.domainwright.annotation.ChannelType;
import io.github.domainwright.annotation.CharacterDevice;
import io.github.domainwright.annotation.CharacterSource;
import io.github.domainwright.annotation.CodecType;
import io.github.domainwright.annotation.Controller;
import io.github.domainwright.annotation.ControllerModel;
import io.github.domainwright.annotation.ControllerType;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.GraphicsType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.Rng;
import io.github.domainwright.annotation.RngRate;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SmartcardPassthrough;
import io.github.domainwright.annotation.SocketMode;
import io.github.domainwright.annotation.Sound;
import io.github.domainwright.annotation.SoundModel;
import io.github.domainwright.annotation.SpiceImages;
import io.github.domainwright.annotation.SpiceMouse;
import io.github.domainwright.annotation.SpiceOptions;
import io.github.domainwright.annotation.SpicePassword;
import io.github.domainwright.annotation.SpiceStreaming;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.TpmModel;
import io.github.domainwright.annotation.UsbRedirection;
import io.github.domainwright.annotation.UsbRedirectionFilter;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VideoModel;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A desktop that people use from far away, with sound, USB devices and the clipboard.
 *
 * @param name the domain's name
 * @param password what its viewers are asked for
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@Tpm(
        model = TpmModel.CRB,
        persistentState = YesNo.YES,
        encryptionSecret = "6dd3e4a5-1d76-44ce-961f-f119f5aad935",
        activeSha256 = true,
        activeSha384 = true)
@Memory("8 GiB")
@Vcpus(4)
@Controller(type = ControllerType.USB, index = 0, model = ControllerModel.QEMU_XHCI, ports = 15)
@Graphics(type = GraphicsType.SPICE, keymap = "de")
@SpiceOptions(
        images = SpiceImages.AUTO_GLZ,
        streaming = SpiceStreaming.FILTER,
        mouse = SpiceMouse.CLIENT,
        clipboard = YesNo.YES,
        fileTransfer = YesNo.NO)
@Video(value = VideoModel.QXL, ram = "64 MiB", vram = "64 MiB", vgamem = "16 MiB", heads = 2, primary = YesNo.YES)
@Audio(type = AudioType.SPICE)
@Sound(
        value = SoundModel.ICH9,
        audio = 1,
        codecs = {CodecType.MICRO, CodecType.OUTPUT})
@Channel(type = ChannelType.SPICEVMC, name = "com.redhat.spice.0")
@UsbRedirection
@UsbRedirection(
        type = CharacterDevice.TCP,
        source = @CharacterSource(mode = SocketMode.CONNECT, host = "usb.example.org", service = "4000"))
@UsbRedirectionFilter(deviceClass = "0x08", allow = false)
@UsbRedirectionFilter(allow = true)
@SmartcardPassthrough
@Rng(rate = @RngRate(bytes = 1024, period = 1000))
@Balloon(freePageReporting = OnOff.ON, period = 5)
public record RemoteDesktop(
        @DomainName String name,
        @SpicePassword Optional<String> password,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
