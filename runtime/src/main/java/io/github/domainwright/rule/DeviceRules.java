package io.github.domainwright.rule;

import java.util.List;

/** The rules about devices: DW04xx. */
final class DeviceRules {
    private DeviceRules() {}

    static List<Rule> all() {
        return List.of(
                new TpmVersionOfModel(),
                new OneTpm(),
                DeviceOfMachine.disks(),
                DeviceOfMachine.controllers(),
                DeviceOfMachine.models(),
                new DiskDeviceOnBus(),
                new DistinctDiskTargets(),
                new DiskTargetWithinBus(),
                new DistinctBootOrders(),
                new BootOrderOrBootDevices(),
                new DistinctMacAddresses(),
                new VideoDevicesTogether(),
                new VirtiofsNeedsSharedMemory(),
                new SpicevmcNeedsSpice(),
                new UsbDevicesNeedController(),
                new DistinctControllers(),
                new InterruptRemapping(),
                new DistinctFilesystemTargets(),
                new SharedMemorySize(),
                new InputOnBus(),
                new PciControllers(),
                new VirtioIommuNeedsAcpi(),
                QemuArguments.aboutFirmware(),
                QemuArguments.others(),
                Companions.devices(),
                new MemoryDevicesFit(),
                new CharacterSources(),
                new HostDevicesOnce(),
                new AudioOfSound(),
                new DiskOnRegularFile(),
                new QxlMemory(),
                new ReadonlyDiskOnBus(),
                new DiskTargetOfDevice(),
                new ControllerModelOfType(),
                new IommuWithoutDriver(),
                new IsaSerialPorts(),
                new PanicModelStated(),
                new OneNativeVlan(),
                new DistinctChannelNames());
    }
}
