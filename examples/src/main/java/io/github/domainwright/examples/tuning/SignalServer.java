package io.github.domainwright.examples.tuning;

import io.github.domainwright.annotation.AllocationMode;
import io.github.domainwright.annotation.Apic;
import io.github.domainwright.annotation.BlkioTune;
import io.github.domainwright.annotation.Clock;
import io.github.domainwright.annotation.ClockBasis;
import io.github.domainwright.annotation.ClockOffset;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.CpuCache;
import io.github.domainwright.annotation.CpuCacheMode;
import io.github.domainwright.annotation.CpuCheck;
import io.github.domainwright.annotation.CpuTune;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DiskCache;
import io.github.domainwright.annotation.DiskDriver;
import io.github.domainwright.annotation.DiskFormat;
import io.github.domainwright.annotation.DiskIo;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.EmulatorPin;
import io.github.domainwright.annotation.Hugepages;
import io.github.domainwright.annotation.IoThread;
import io.github.domainwright.annotation.IoThreadPin;
import io.github.domainwright.annotation.IoThreads;
import io.github.domainwright.annotation.KvmFeatures;
import io.github.domainwright.annotation.LockFailureAction;
import io.github.domainwright.annotation.MaxMemory;
import io.github.domainwright.annotation.MaxPhysicalAddress;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.MemoryBacking;
import io.github.domainwright.annotation.MemoryTune;
import io.github.domainwright.annotation.Msrs;
import io.github.domainwright.annotation.NumaCell;
import io.github.domainwright.annotation.NumaDistance;
import io.github.domainwright.annotation.NumaMode;
import io.github.domainwright.annotation.NumaTune;
import io.github.domainwright.annotation.NumaTuneCell;
import io.github.domainwright.annotation.OnLockFailure;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.PerfEvent;
import io.github.domainwright.annotation.PerfEventName;
import io.github.domainwright.annotation.PhysicalAddressMode;
import io.github.domainwright.annotation.Pmu;
import io.github.domainwright.annotation.PowerManagement;
import io.github.domainwright.annotation.PvSpinlock;
import io.github.domainwright.annotation.ResourcePartition;
import io.github.domainwright.annotation.Scheduler;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.TickPolicy;
import io.github.domainwright.annotation.Timer;
import io.github.domainwright.annotation.TimerName;
import io.github.domainwright.annotation.TimerTrack;
import io.github.domainwright.annotation.Topology;
import io.github.domainwright.annotation.TscMode;
import io.github.domainwright.annotation.UnknownMsrs;
import io.github.domainwright.annotation.Vcpu;
import io.github.domainwright.annotation.VcpuPin;
import io.github.domainwright.annotation.VcpuScheduler;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmCoreInfo;
import io.github.domainwright.annotation.VmPort;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;

/**
 * A server whose vCPUs and threads have CPUs of the host for themselves, so that it always answers in time.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk, served by a thread of its own
 */
@VmProfile
@SecureBoot
@Memory("8 GiB")
@MaxMemory(value = "16 GiB", slots = 4)
@MemoryBacking(locked = true, nosharepages = true, allocation = AllocationMode.IMMEDIATE)
@Hugepages("2 MiB")
@BlkioTune(weight = 900)
@PerfEvent(PerfEventName.CPU_CYCLES)
@PerfEvent(PerfEventName.CONTEXT_SWITCHES)
@MemoryTune(hardLimit = "20 GiB", softLimit = "18 GiB", swapHardLimit = "20 GiB")
@NumaTune(nodeset = "0-1")
@NumaTuneCell(cell = 0, nodeset = "0")
@NumaTuneCell(cell = 1, mode = NumaMode.PREFERRED, nodeset = "1")
@Vcpus(value = 8, cpuset = "2-15", current = 4)
@Vcpu(id = 0, enabled = YesNo.YES, hotpluggable = YesNo.NO, order = 1)
@Vcpu(id = 1, enabled = YesNo.YES, hotpluggable = YesNo.NO, order = 2)
@Vcpu(id = 2, enabled = YesNo.YES, hotpluggable = YesNo.NO, order = 3)
@Vcpu(id = 3, enabled = YesNo.YES, hotpluggable = YesNo.NO, order = 4)
@Vcpu(id = 4, enabled = YesNo.NO, hotpluggable = YesNo.YES)
@Vcpu(id = 5, enabled = YesNo.NO, hotpluggable = YesNo.YES)
@Vcpu(id = 6, enabled = YesNo.NO, hotpluggable = YesNo.YES)
@Vcpu(id = 7, enabled = YesNo.NO, hotpluggable = YesNo.YES)
@IoThreads(2)
@IoThread(id = 1, threadPoolMin = 1, threadPoolMax = 8)
@IoThread(id = 2)
@CpuTune(
        shares = 2048,
        period = 100_000,
        quota = 90_000,
        globalPeriod = 100_000,
        globalQuota = 700_000,
        emulatorPeriod = 100_000,
        emulatorQuota = 50_000,
        iothreadPeriod = 100_000,
        iothreadQuota = 80_000)
@VcpuPin(vcpu = 0, cpuset = "2")
@VcpuPin(vcpu = 1, cpuset = "3")
@EmulatorPin("0-1")
@IoThreadPin(iothread = 1, cpuset = "4")
@VcpuScheduler(vcpus = "0", scheduler = Scheduler.FIFO, priority = 1)
@VcpuScheduler(vcpus = "2", scheduler = Scheduler.BATCH)
@Cpu(check = CpuCheck.NONE, migratable = OnOff.ON)
@CpuCache(mode = CpuCacheMode.PASSTHROUGH)
@MaxPhysicalAddress(mode = PhysicalAddressMode.PASSTHROUGH)
@Topology(sockets = 2, cores = 4)
@NumaCell(
        id = 0,
        cpus = "0-3",
        memory = "4 GiB",
        distances = {@NumaDistance(id = 0, value = 10), @NumaDistance(id = 1, value = 21)})
@NumaCell(
        id = 1,
        cpus = "4-7",
        memory = "4 GiB",
        distances = {@NumaDistance(id = 0, value = 21), @NumaDistance(id = 1, value = 10)})
@ResourcePartition("/machine/production")
@PowerManagement(suspendToMemory = YesNo.NO, suspendToDisk = YesNo.NO)
@OnLockFailure(LockFailureAction.PAUSE)
@Apic(eoi = OnOff.ON)
@Pmu
@PvSpinlock
@VmPort(false)
@VmCoreInfo
@Msrs(unknown = UnknownMsrs.FAULT)
@KvmFeatures(hintDedicated = OnOff.ON, pollControl = OnOff.ON, pvIpi = OnOff.ON, dirtyRingSize = 4096)
@Clock(offset = ClockOffset.VARIABLE, adjustment = "-3600", basis = ClockBasis.UTC)
@Timer(name = TimerName.RTC, tickPolicy = TickPolicy.CATCHUP, track = TimerTrack.GUEST)
@Timer(name = TimerName.TSC, frequency = 2_400_000_000L, mode = TscMode.NATIVE)
public record SignalServer(
        @DomainName String name,

        @Disk(
                target = "vda",
                format = DiskFormat.RAW,
                driver = @DiskDriver(cache = DiskCache.NONE, io = DiskIo.NATIVE, iothread = 1, queues = 4))
        Path rootDisk) {}
