package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.emit.Beans.Device;
import io.github.domainwright.benchmarks.guest.SecureServer;
import java.util.List;
import java.util.function.Consumer;

/** Fills the beans. */
final class BeanFactory {
    private final SecureServer vm;

    BeanFactory(SecureServer vm) {
        this.vm = vm;
    }

    Beans.Domain domain() {
        Beans.Domain domain = new Beans.Domain();
        domain.type = "kvm";
        domain.name = vm.name();
        domain.uuid = vm.uuid().toString();
        domain.title = vm.title();
        domain.memory = new Beans.Quantity();
        domain.memory.unit = "KiB";
        domain.memory.value = vm.memory().domainText();
        domain.vcpu = new Beans.Quantity();
        domain.vcpu.placement = "static";
        domain.vcpu.value = Integer.toString(vm.vcpus());
        domain.os = os();
        domain.features = new Beans.Features();
        domain.features.acpi = new Device();
        domain.features.smm = device(smm -> smm.state = "on");
        domain.cpu = device(cpu -> cpu.mode = "host-passthrough");
        domain.clock = new Beans.Clock();
        domain.clock.offset = "utc";
        domain.clock.timer.add(timer("rtc", "yes", "catchup"));
        domain.clock.timer.add(timer("pit", "yes", "delay"));
        domain.clock.timer.add(device(timer -> {
            timer.name = "hpet";
            timer.present = "no";
        }));
        domain.devices = devices();
        return domain;
    }

    private Beans.Os os() {
        Beans.Os os = new Beans.Os();
        os.firmware = "efi";
        os.type = new Beans.OsType();
        os.type.arch = "x86_64";
        os.type.machine = "pc-q35-7.2";
        os.type.value = "hvm";
        os.features = new Beans.OsFirmware();
        for (String name : List.of("secure-boot", "enrolled-keys")) {
            os.features.feature.add(device(feature -> {
                feature.enabled = "yes";
                feature.name = name;
            }));
        }
        os.loader = device(loader -> loader.secure = "yes");
        os.nvram = vm.nvram().toString();
        return os;
    }

    private Beans.Devices devices() {
        Beans.Devices devices = new Beans.Devices();
        Device root = disk(vm.rootDisk().toString(), "vda");
        root.serial = vm.serial();
        root.boot = device(boot -> boot.order = "1");
        devices.disk.add(root);
        devices.disk.add(disk(vm.dataDisk().toString(), "vdb"));
        devices.controller.add(device(usb -> {
            usb.type = "usb";
            usb.index = "0";
            usb.modelName = "qemu-xhci";
        }));
        devices.controller.add(device(serial -> {
            serial.type = "virtio-serial";
            serial.index = "0";
        }));
        devices.card = new Beans.Modelled();
        devices.card.type = "bridge";
        devices.card.mac = device(mac -> mac.address = vm.mac().domainText());
        devices.card.source = device(source -> source.bridge = "br0");
        devices.card.model = type("virtio");
        consoles(devices);
        smallDevices(devices);
        return devices;
    }

    private static void consoles(Beans.Devices devices) {
        devices.serialPort = type("pty");
        devices.console = type("pty");
        devices.console.target = device(target -> {
            target.type = "serial";
            target.port = "0";
        });
        devices.channel = type("unix");
        devices.channel.target = device(target -> {
            target.type = "virtio";
            target.name = "org.qemu.guest_agent.0";
        });
        devices.input = device(input -> {
            input.type = "tablet";
            input.bus = "usb";
        });
    }

    private static void smallDevices(Beans.Devices devices) {
        Beans.Backend emulator = new Beans.Backend();
        emulator.type = "emulator";
        emulator.version = "2.0";
        devices.tpm = device(tpm -> {
            tpm.modelName = "tpm-crb";
            tpm.backend = List.of(emulator);
        });
        devices.graphics = device(graphics -> {
            graphics.type = "vnc";
            graphics.autoport = "yes";
            graphics.listen = device(listen -> {
                listen.type = "address";
                listen.address = "127.0.0.1";
            });
        });
        devices.video = new Beans.Modelled();
        devices.video.model = type("virtio");
        devices.watchdog = device(watchdog -> {
            watchdog.modelName = "i6300esb";
            watchdog.action = "reset";
        });
        devices.memballoon = device(balloon -> balloon.modelName = "virtio");
        Beans.Backend random = new Beans.Backend();
        random.model = "random";
        random.value = "/dev/urandom";
        devices.rng = device(rng -> {
            rng.modelName = "virtio";
            rng.backend = List.of(random);
        });
    }

    private static Device disk(String file, String target) {
        return device(disk -> {
            disk.type = "file";
            disk.device = "disk";
            disk.driver = device(driver -> {
                driver.name = "qemu";
                driver.type = "qcow2";
            });
            disk.source = device(source -> source.file = file);
            disk.target = device(dev -> {
                dev.dev = target;
                dev.bus = "virtio";
            });
        });
    }

    private static Device timer(String name, String present, String tickPolicy) {
        return device(timer -> {
            timer.name = name;
            timer.present = present;
            timer.tickpolicy = tickPolicy;
        });
    }

    private static Device type(String type) {
        return device(device -> device.type = type);
    }

    private static Device device(Consumer<Device> members) {
        Device device = new Device();
        members.accept(device);
        return device;
    }
}
