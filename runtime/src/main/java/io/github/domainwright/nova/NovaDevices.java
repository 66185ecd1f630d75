package io.github.domainwright.nova;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The devices that Nova has by kind or number, rather than one by one. */
final class NovaDevices {
    private static final Map<String, String> BUS_OF =
            Map.of("disk", "hw_disk_bus", "cdrom", "hw_cdrom_bus", "floppy", "hw_floppy_bus");
    private static final Set<String> BUSES = Set.of("virtio", "scsi", "sata", "ide", "usb", "fdc");
    private static final Set<String> VIDEO = Set.of("virtio", "vga", "qxl", "bochs", "cirrus", "vmvga", "none");
    private static final Set<String> SCSI = Set.of("virtio-scsi", "lsilogic", "lsisas1068", "lsisas1078", "ibmvscsi");
    private static final Set<String> USB = Set.of("qemu-xhci", "nec-xhci", "none");

    private final NovaSheet sheet;
    private final Ledger ledger;

    private NovaDevices(NovaSheet sheet) {
        this.sheet = sheet;
        this.ledger = sheet.ledger();
    }

    static void translate(NovaSheet sheet) {
        NovaDevices devices = new NovaDevices(sheet);
        devices.all("disk").forEach(devices::disk);
        devices.all("input").forEach(devices::input);
        devices.all("controller").forEach(devices::controller);
        devices.all("channel").forEach(devices::channel);
        devices.video();
        devices.serials();
        devices.rng();
    }

    private List<Element> all(String name) {
        return ledger.tree().elements(DomainPath.of("devices/" + name));
    }

    private void disk(Element disk) {
        String device = ledger.take(disk, "device");
        Element target = disk.element("target").orElse(disk);
        String bus = ledger.take(target, "bus");
        String key = BUS_OF.get(device.isEmpty() ? "disk" : device);
        if (key == null || !BUSES.contains(bus) || !sheet.image(key, bus)) {
            ledger.lose(Concept.DISK_BUS, DomainPath.of("devices/disk/target/@bus"), Ledger.origin(target, "bus"));
        }
        if (!device.equals("disk")) {
            // Neither a CD-ROM nor Nova's floppy disks are written.
            disk.element("readonly").ifPresent(flag -> ledger.settle(flag));
        }
    }

    private void input(Element input) {
        String bus = input.literal("bus").orElse("");
        boolean isTablet = input.literal("type").orElse("").equals("tablet");
        if (isTablet && (bus.equals("usb") || bus.equals("virtio")) && sheet.image("hw_input_bus", bus)) {
            sheet.image("hw_pointer_model", "usbtablet");
            ledger.settle(input, "type", "bus");
        }
    }

    private void controller(Element controller) {
        String model = controller.literal("model").orElse("");
        boolean isScsi = controller.literal("type").orElse("").equals("scsi") && SCSI.contains(model);
        boolean isUsb = controller.literal("type").orElse("").equals("usb") && USB.contains(model);
        if (isScsi && sheet.image("hw_scsi_model", model) || isUsb && sheet.image("hw_usb_model", model)) {
            ledger.settle(controller, "type", "model", "index");
        }
    }

    private void channel(Element channel) {
        boolean isAgent = channel.element("target")
                .flatMap(target -> target.literal("name"))
                .filter("org.qemu.guest_agent.0"::equals)
                .isPresent();
        if (isAgent) {
            sheet.image("hw_qemu_guest_agent", "true");
            ledger.settle(channel, "type");
            channel.element("target").ifPresent(target -> ledger.settle(target, "type", "name"));
        }
    }

    private void video() {
        List<Element> all = all("video");
        Element model = all.size() == 1 ? all.get(0).element("model").orElse(null) : null;
        if (model == null || !VIDEO.contains(model.literal("type").orElse(""))) {
            return;
        }
        sheet.image("hw_video_model", ledger.take(model, "type"));
        String memory = model.literal("vram").orElse("");
        if (memory.matches("[1-9][0-9]{0,9}") && Long.parseLong(memory) % FlavorSize.KIBIBYTES == 0) {
            String size = String.valueOf(Long.parseLong(memory) / FlavorSize.KIBIBYTES);
            // A flavor without a limit allows none at all.
            sheet.flavor("hw_video:ram_max_mb", size);
            sheet.image("hw_video_ram", size);
            ledger.take(model, "vram");
        }
    }

    /** What ports look like to the guest is a loss that the table notes. */
    private void serials() {
        List<Element> serials = all("serial");
        if (!serials.isEmpty()) {
            sheet.flavor("hw:serial_port_count", String.valueOf(serials.size()));
        }
        serials.stream()
                .filter(serial -> serial.literal("type").orElse("").equals("pty"))
                .forEach(serial -> ledger.settle(serial, "type"));
    }

    private void rng() {
        if (!all("rng").isEmpty()) {
            sheet.flavor("hw_rng:allowed", "true");
        }
    }
}
