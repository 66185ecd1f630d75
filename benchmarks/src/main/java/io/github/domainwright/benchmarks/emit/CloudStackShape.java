package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.SecureServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of CloudStack's KVM agent: a definition object for each component, each of which concatenates its part in
 * {@code toString()}, and a document that concatenates them. Unlike there, values are escaped.
 */
final class CloudStackShape {
    private final Map<String, List<Object>> components = new LinkedHashMap<>();

    /** Returns the definition of {@code vm}. */
    static CloudStackShape of(SecureServer vm) {
        CloudStackShape domain = new CloudStackShape();
        domain.add("head", new Head(vm));
        domain.add("head", new Size(vm.memory().kibibytes(), vm.vcpus()));
        domain.add("head", new Firmware(vm.nvram().toString()));
        domain.add("head", new Features());
        domain.add("head", new Timers(List.of("rtc:yes:catchup", "pit:yes:delay", "hpet:no:")));
        domain.add(
                "devices",
                new DiskDefinition("file", "disk", "qcow2", vm.rootDisk().toString(), "vda", "virtio", vm.serial(), 1));
        domain.add(
                "devices",
                new DiskDefinition("file", "disk", "qcow2", vm.dataDisk().toString(), "vdb", "virtio", null, 0));
        domain.add("devices", new ControllerDefinition("usb", "qemu-xhci"));
        domain.add("devices", new ControllerDefinition("virtio-serial", null));
        domain.add("devices", new Card("bridge", vm.mac().domainText(), "br0", "virtio"));
        domain.add("devices", new Consoles("pty", "serial", "org.qemu.guest_agent.0", "tablet", "usb"));
        domain.add("devices", new SmallDevices("tpm-crb", "2.0", "127.0.0.1", "virtio", "i6300esb", "/dev/urandom"));
        return domain;
    }

    private void add(String kind, Object component) {
        components.computeIfAbsent(kind, key -> new ArrayList<>()).add(component);
    }

    @Override
    public String toString() {
        StringBuilder document = new StringBuilder();
        document.append("<domain type='kvm'>\n");
        for (Object component : components.get("head")) {
            document.append(component.toString());
        }
        document.append("<devices>\n");
        for (Object component : components.get("devices")) {
            document.append(component.toString());
        }
        document.append("</devices>\n");
        document.append("</domain>\n");
        return document.toString();
    }

    private record Head(SecureServer vm) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<name>" + HandWritten.escape(vm.name()) + "</name>\n");
            part.append("<uuid>" + vm.uuid() + "</uuid>\n");
            part.append("<title>" + HandWritten.escape(vm.title()) + "</title>\n");
            return part.toString();
        }
    }

    private record Size(long memory, int vcpus) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<memory unit='KiB'>" + memory + "</memory>\n");
            part.append("<vcpu placement='static'>" + vcpus + "</vcpu>\n");
            return part.toString();
        }
    }

    private record Firmware(String nvram) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<os firmware='" + "efi" + "'>\n");
            part.append("<type arch='" + "x86_64" + "' machine='" + "pc-q35-7.2" + "'>hvm</type>\n");
            part.append("<firmware>\n");
            for (String feature : List.of("secure-boot", "enrolled-keys")) {
                part.append("<feature enabled='yes' name='" + feature + "'/>\n");
            }
            part.append("</firmware>\n");
            part.append("<loader secure='yes'/>\n");
            part.append("<nvram>" + HandWritten.escape(nvram) + "</nvram>\n");
            part.append("</os>\n");
            return part.toString();
        }
    }

    private record Features() {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<features>\n");
            for (String feature : List.of("acpi", "smm state='on'")) {
                part.append("<" + feature + "/>\n");
            }
            part.append("</features>\n");
            part.append("<cpu mode='" + "host-passthrough" + "'/>\n");
            return part.toString();
        }
    }

    private record Timers(List<String> timers) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<clock offset='utc'>\n");
            for (String timer : timers) {
                String[] words = timer.split(":", -1);
                part.append("<timer name='" + words[0] + "' present='" + words[1] + "'");
                if (!words[2].isEmpty()) {
                    part.append(" tickpolicy='" + words[2] + "'");
                }
                part.append("/>\n");
            }
            part.append("</clock>\n");
            return part.toString();
        }
    }

    private record DiskDefinition(
            String type,
            String device,
            String format,
            String file,
            String target,
            String bus,
            @Nullable String serial,
            int boot) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<disk type='" + type + "' device='" + device + "'>\n");
            part.append("<driver name='qemu'" + " type='" + format + "'/>\n");
            part.append("<source file='" + HandWritten.escape(file) + "'/>\n");
            part.append("<target dev='" + target + "'" + " bus='" + bus + "'/>\n");
            if (serial != null) {
                part.append("<serial>" + HandWritten.escape(serial) + "</serial>\n");
            }
            if (boot > 0) {
                part.append("<boot order='" + boot + "'/>\n");
            }
            part.append("</disk>\n");
            return part.toString();
        }
    }

    private record ControllerDefinition(
            String type, @Nullable String model) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<controller type='" + type + "' index='" + 0 + "'");
            if (model != null) {
                part.append(" model='" + model + "'");
            }
            part.append("/>\n");
            return part.toString();
        }
    }

    private record Card(String type, String mac, String bridge, String model) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<interface type='" + type + "'>\n");
            part.append("<mac address='" + mac + "'/>\n");
            part.append("<source bridge='" + bridge + "'/>\n");
            part.append("<model type='" + model + "'/>\n");
            part.append("</interface>\n");
            return part.toString();
        }
    }

    private record Consoles(String type, String target, String agent, String input, String bus) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<serial type='" + type + "'/>\n");
            part.append("<console type='" + type + "'>\n");
            part.append("<target type='" + target + "' port='" + 0 + "'/>\n</console>\n");
            part.append("<channel type='unix'>\n");
            part.append("<target type='virtio' name='" + agent + "'/>\n");
            part.append("</channel>\n");
            part.append("<input type='" + input + "' bus='" + bus + "'/>\n");
            return part.toString();
        }
    }

    private record SmallDevices(
            String tpm, String version, String listen, String video, String watchdog, String random) {
        @Override
        public String toString() {
            StringBuilder part = new StringBuilder();
            part.append("<tpm model='" + tpm + "'>\n");
            part.append("<backend type='" + "emulator" + "' version='" + version + "'/>\n</tpm>\n");
            part.append("<graphics type='" + "vnc" + "' autoport='yes'>\n");
            part.append("<listen type='address' address='" + listen + "'/>\n</graphics>\n");
            part.append("<video>\n<model type='" + video + "'/>\n</video>\n");
            part.append("<watchdog model='" + watchdog + "' action='" + "reset" + "'/>\n");
            part.append("<memballoon model='" + "virtio" + "'/>\n");
            part.append("<rng model='" + "virtio" + "'>\n");
            part.append("<backend model='" + "random" + "'>" + random + "</backend>\n</rng>\n");
            return part.toString();
        }
    }
}
