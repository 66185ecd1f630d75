package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** DW0421: a guest with USB devices has USB. */
final class UsbDevicesNeedController implements Rule {
    private static final Comparator<DomainPath> ALPHABETICAL = Comparator.comparing(DomainPath::toString);
    private static final DomainPath CONTROLLERS = DomainPath.of("devices/controller[@type='usb']");
    private static final DomainPath NO_USB = DomainPath.of("devices/controller[@type='usb']/@model");
    private static final Map<DomainPath, String> DEVICES = Map.of(
            DomainPath.of("devices/input/@bus"), "usb",
            DomainPath.of("devices/disk/target/@bus"), "usb",
            DomainPath.of("devices/sound/@model"), "usb",
            DomainPath.of("devices/serial/target/@type"), "usb-serial",
            DomainPath.of("devices/controller/@type"), "ccid");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0421",
                "A guest with USB devices has a USB controller.",
                "libvirt adds a controller to PCs by itself, unless they say that there is none; on virt machines only newer"
                        + " versions do, others refuse the device.",
                new Fix(
                        "write @Controller(type = USB, model = QEMU_XHCI), or use another bus.",
                        "write <controller type='usb' model='qemu-xhci'/>, or use another bus."));
    }

    @Override
    public List<DomainPath> paths() {
        return Stream.concat(
                        Stream.of(NO_USB, Guest.MACHINE),
                        DEVICES.keySet().stream().sorted(ALPHABETICAL))
                .toList();
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        List<Element> controllers = guest.tree().elements(CONTROLLERS);
        boolean isRefused = controllers.stream().anyMatch(UsbDevicesNeedController::isNone);
        boolean isMissing = guest.machineFamily().equals("virt") && controllers.isEmpty();
        if (isRefused) {
            controllers.stream()
                    .filter(controller -> !isNone(controller))
                    .forEach(controller -> found.add(
                            CONTROLLERS, controller.origin(), "This guest has a USB controller and says it has none."));
        }
        DEVICES.keySet().stream().sorted(ALPHABETICAL).forEach(path -> {
            String word = DEVICES.get(path);
            for (Element device : guest.tree().elements(path.element())) {
                boolean isUsb =
                        device.literal(path.attribute()).filter(word::equals).isPresent();
                if (isUsb && isRefused) {
                    found.add(path, device.origin(), "A device needs USB, but this guest says it has none.");
                } else if (isUsb && isMissing) {
                    found.addTolerated(
                            path, device.origin(), "A device needs USB, but this guest has no USB controller.");
                }
            }
        });
    }

    private static boolean isNone(Element controller) {
        return controller.literal("model").filter("none"::equals).isPresent();
    }
}
