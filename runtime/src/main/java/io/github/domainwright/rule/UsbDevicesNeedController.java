package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** DW0421: a guest with USB devices has USB. */
final class UsbDevicesNeedController implements Rule {
    private static final DomainPath CONTROLLERS = DomainPath.of("devices/controller[@type='usb']");
    private static final DomainPath NO_USB = DomainPath.of("devices/controller[@type='usb']/@model");
    private static final String ANY = "";

    /** The architectures for whose machines libvirt adds no controller by itself. */
    private static final Set<String> WITHOUT = Set.of("aarch64", "armv7l", "riscv64", "loongarch64");

    private static final List<UsbDevice> DEVICES = List.of(
            new UsbDevice("devices/disk/target/@bus", "usb"),
            new UsbDevice("devices/controller/@type", "ccid"),
            new UsbDevice("devices/serial/target/@type", "usb-serial"),
            new UsbDevice("devices/input/@bus", "usb"),
            new UsbDevice("devices/sound/@model", "usb"),
            new UsbDevice("devices/hostdev/@type", "usb"),
            new UsbDevice("devices/redirdev/@bus", "usb"),
            new UsbDevice("devices/hub/@type", "usb"),
            new UsbDevice("devices/smartcard/@mode", ANY));

    /**
     * How a device says that it needs USB.
     *
     * @param path where it says so
     * @param word what it says there; empty for anything
     */
    private record UsbDevice(DomainPath path, String word) {
        UsbDevice(String path, String word) {
            this(DomainPath.of(path), word);
        }
    }

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0421",
                "A guest with USB devices has a USB controller.",
                "libvirt adds a controller to PCs by itself, unless they say that there is none; on virt machines only newer"
                        + " versions do, on others of Arm and RISC-V none; they refuse the device.",
                new Fix(
                        "write @Controller(type = USB, model = QEMU_XHCI), or use another bus.",
                        "write <controller type='usb' model='qemu-xhci'/>, or use another bus."));
    }

    @Override
    public List<DomainPath> paths() {
        return Stream.concat(
                        Stream.of(NO_USB, Guest.MACHINE, Guest.ARCHITECTURE),
                        DEVICES.stream().map(UsbDevice::path))
                .toList();
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        List<Element> controllers = guest.tree().elements(CONTROLLERS);
        boolean isRefused = controllers.stream().anyMatch(UsbDevicesNeedController::isNone);
        boolean isWithout = guest.machineFamily().equals("virt") || WITHOUT.contains(guest.architectureName());
        boolean isMissing = isWithout && controllers.isEmpty();
        if (isRefused) {
            controllers.stream()
                    .filter(controller -> !isNone(controller))
                    .forEach(controller -> found.add(
                            CONTROLLERS, controller.origin(), "This guest has a USB controller and says it has none."));
        }
        if (isRefused || isMissing) {
            DEVICES.forEach(device -> check(device, guest, isRefused, found));
        }
    }

    private static void check(UsbDevice device, Guest guest, boolean isRefused, Findings found) {
        DomainPath path = device.path();
        for (Element element : guest.tree().elements(path.element())) {
            boolean isUsb = element.literal(path.attribute())
                    .filter(word -> device.word().equals(ANY) || device.word().equals(word))
                    .isPresent();
            if (isUsb && isRefused) {
                found.add(path, element.origin(), "A device needs USB, but this guest says it has none.");
            } else if (isUsb) {
                found.addTolerated(path, element.origin(), "A device needs USB, but this guest has no USB controller.");
            }
        }
    }

    private static boolean isNone(Element controller) {
        return controller.literal("model").filter("none"::equals).isPresent();
    }
}
