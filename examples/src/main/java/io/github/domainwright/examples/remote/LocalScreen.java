package io.github.domainwright.examples.remote;

import io.github.domainwright.annotation.Acceleration;
import io.github.domainwright.annotation.CharacterSource;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.EgdRng;
import io.github.domainwright.annotation.EventDevice;
import io.github.domainwright.annotation.Grab;
import io.github.domainwright.annotation.GrabToggle;
import io.github.domainwright.annotation.GraphicsLocal;
import io.github.domainwright.annotation.GraphicsSocket;
import io.github.domainwright.annotation.Input;
import io.github.domainwright.annotation.InputBus;
import io.github.domainwright.annotation.InputModel;
import io.github.domainwright.annotation.InputType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.PassthroughInput;
import io.github.domainwright.annotation.RngRate;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SmartcardCertificates;
import io.github.domainwright.annotation.SocketMode;
import io.github.domainwright.annotation.SpiceGl;
import io.github.domainwright.annotation.TpmPassthrough;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;

/**
 * A guest whose screen only programs of its host show, with the host's keyboard and card of certificates.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@TpmPassthrough
@Memory("4 GiB")
@Vcpus(2)
@GraphicsLocal
@SpiceGl(rendernode = "/dev/dri/renderD128")
@GraphicsSocket(socket = "/run/guests/vnc.sock")
@Video(acceleration = @Acceleration(accel3d = YesNo.YES))
@Input(type = InputType.KEYBOARD, bus = InputBus.VIRTIO, model = InputModel.VIRTIO)
@EventDevice(
        device = "/dev/input/by-id/usb-keyboard-event-kbd",
        grab = Grab.ALL,
        toggle = GrabToggle.CTRL_CTRL,
        repeat = OnOff.ON)
@PassthroughInput(device = "/dev/input/event7")
@SmartcardCertificates(
        certificates = {"signing", "login", "mail"},
        database = "/etc/pki/nssdb")
@EgdRng(source = @CharacterSource(path = "/run/egd.sock", mode = SocketMode.CONNECT), rate = @RngRate(bytes = 512))
public record LocalScreen(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
