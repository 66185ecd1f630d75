package io.github.domainwright.examples.memory;

import io.github.domainwright.annotation.AccessMode;
import io.github.domainwright.annotation.Dimm;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Filesystem;
import io.github.domainwright.annotation.Filesystem9p;
import io.github.domainwright.annotation.MaxMemory;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryAccess;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.MemorySource;
import io.github.domainwright.annotation.NumaCell;
import io.github.domainwright.annotation.Nvdimm;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecurityLabel;
import io.github.domainwright.annotation.SecurityLabelType;
import io.github.domainwright.annotation.SecurityModel;
import io.github.domainwright.annotation.SharedMemoryServer;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VirtioMemory;
import io.github.domainwright.annotation.VirtioPmem;
import io.github.domainwright.annotation.VirtiofsCache;
import io.github.domainwright.annotation.VirtiofsSandbox;
import io.github.domainwright.annotation.VirtiofsSocket;
import io.github.domainwright.annotation.Virtiofsd;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;

/**
 * A server whose memory grows and shrinks, with modules that keep their content.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 * @param journal the file behind the module that keeps its journal
 * @param archive the socket of a virtiofsd that shares its archive
 */
@VmProfile
@SecureBoot
@Memory("8 GiB")
@MaxMemory(value = "64 GiB", slots = 8)
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
@Vcpus(4)
@NumaCell(id = 0, cpus = "0-3", memory = "8 GiB")
@Dimm(size = "1 GiB")
@VirtioMemory(size = "16 GiB", requested = "2 GiB")
@VirtioPmem(path = "/vm/cache.img", size = "1 GiB")
@SharedMemoryServer(name = "events", server = "/run/guests/ivshmem.sock", vectors = 8)
@Filesystem(
        source = "/srv/data",
        target = "data",
        queue = 1024,
        virtiofsd =
                @Virtiofsd(
                        xattr = OnOff.ON,
                        cache = VirtiofsCache.ALWAYS,
                        sandbox = VirtiofsSandbox.NAMESPACE,
                        threads = 8))
@Filesystem9p(source = "/srv/public", target = "public", accessMode = AccessMode.MAPPED, readonly = true)
@SecurityLabel(type = SecurityLabelType.DYNAMIC, model = SecurityModel.DAC, relabel = YesNo.YES)
public record GrowingServer(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk,

        @Nvdimm(size = "2 GiB", labelSize = "2 MiB", pmem = false)
        Path journal,

        @VirtiofsSocket(target = "archive") Path archive) {}
