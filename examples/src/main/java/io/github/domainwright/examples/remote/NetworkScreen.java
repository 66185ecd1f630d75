package io.github.domainwright.examples.remote;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.GraphicsNetwork;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.TpmExternal;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.Video;
import io.github.domainwright.annotation.VideoModel;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A guest whose screen listens in one of libvirt's networks.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@TpmExternal(socket = "/run/guests/tpm.sock")
@Memory("2 GiB")
@Vcpus(2)
@GraphicsNetwork(network = "management")
@Video(VideoModel.VGA)
public record NetworkScreen(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
