package io.github.domainwright.examples.console;

import io.github.domainwright.annotation.Channel;
import io.github.domainwright.annotation.ChannelType;
import io.github.domainwright.annotation.CharacterDevice;
import io.github.domainwright.annotation.CharacterLog;
import io.github.domainwright.annotation.CharacterSource;
import io.github.domainwright.annotation.Console;
import io.github.domainwright.annotation.ConsoleTarget;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Serial;
import io.github.domainwright.annotation.SerialProtocol;
import io.github.domainwright.annotation.SocketMode;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * A server with lines of each kind to programs on its host and elsewhere.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot
@Memory("1 GiB")
@Vcpus(1)
@Serial(
        type = CharacterDevice.TCP,
        source = @CharacterSource(mode = SocketMode.BIND, host = "127.0.0.1", service = "4555"),
        protocol = SerialProtocol.TELNET)
@Serial(
        type = CharacterDevice.UDP,
        source = {
            @CharacterSource(mode = SocketMode.BIND, host = "0.0.0.0", service = "4556"),
            @CharacterSource(mode = SocketMode.CONNECT, host = "log.example.org", service = "4556")
        },
        port = 1)
@Console(target = ConsoleTarget.VIRTIO, log = @CharacterLog(file = "/var/log/guests/console.log"))
@Channel
@Channel(
        type = ChannelType.UNIX,
        name = "org.example.metrics",
        source = @CharacterSource(path = "/run/guests/metrics.sock", mode = SocketMode.CONNECT))
public record ConsoleServer(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
