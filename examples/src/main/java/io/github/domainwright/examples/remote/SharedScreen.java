package io.github.domainwright.examples.remote;

import io.github.domainwright.annotation.Acceleration;
import io.github.domainwright.annotation.Audio;
import io.github.domainwright.annotation.AudioType;
import io.github.domainwright.annotation.BuiltinRng;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.EglHeadless;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.Hub;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.Resolution;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SharePolicy;
import io.github.domainwright.annotation.Smartcard;
import io.github.domainwright.annotation.Sound;
import io.github.domainwright.annotation.SoundModel;
import io.github.domainwright.annotation.SpiceMouse;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.TpmSecret;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.ViewerAgent;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.VncPassword;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A screen for a class: VNC, drawn by the host's graphics card, with the clipboard of its viewers.
 *
 * @param name the domain's name
 * @param password what its viewers are asked for
 * @param tpmSecret what its TPM's state is encrypted with
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@Tpm
@Memory("4 GiB")
@Vcpus(2)
@Graphics(autoport = false, port = 5910, websocket = 5710, sharePolicy = SharePolicy.FORCE_SHARED)
@EglHeadless(rendernode = "/dev/dri/renderD128")
@Video(acceleration = @Acceleration(accel3d = YesNo.YES), resolution = @Resolution(x = 1920, y = 1080))
@ViewerAgent(clipboard = YesNo.YES, mouse = SpiceMouse.SERVER)
@Audio(type = AudioType.FILE, path = "/var/log/guests/sound.wav")
@Sound(SoundModel.USB)
@Hub
@Smartcard
@BuiltinRng
public record SharedScreen(
        @DomainName String name,
        @VncPassword String password,
        @TpmSecret UUID tpmSecret,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
