package io.github.domainwright.kubevirt;

import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Occurrence;
import java.util.List;
import java.util.Optional;

/**
 * The other devices. A device that KubeVirt would add by itself is switched off where the domain has none; one that it
 * does not have is left for the table, which notes the loss.
 */
final class KubeVirtDevices {
    private final ManifestBuilder manifest;
    private final Ledger ledger;

    private KubeVirtDevices(ManifestBuilder manifest) {
        this.manifest = manifest;
        this.ledger = manifest.ledger();
    }

    static void translate(ManifestBuilder manifest) {
        KubeVirtDevices devices = new KubeVirtDevices(manifest);
        devices.attached();
        devices.video();
        devices.watchdog();
        devices.sound();
        devices.panic();
        devices.all("input").forEach(devices::input);
    }

    private List<Element> all(String name) {
        return ledger.tree().elements(DomainPath.of("devices/" + name));
    }

    private void attached() {
        manifest.domain(
                "devices.autoattachGraphicsDevice",
                Scalar.truth(!all("graphics").isEmpty() || hasScreen()));
        boolean hasConsole = !all("serial").isEmpty() || !all("console").isEmpty();
        manifest.domain("devices.autoattachSerialConsole", Scalar.truth(hasConsole));
        List<Element> serials = all("serial");
        if (serials.size() == 1 && serials.get(0).element("target").isEmpty()) {
            ledger.settle(serials.get(0), "type");
        }
        all("console").stream().filter(KubeVirtDevices::isSerial).forEach(console -> {
            ledger.settle(console, "type");
            console.element("target").ifPresent(target -> ledger.settle(target, "type", "port"));
        });
        boolean hasBalloon = all("memballoon").stream()
                .noneMatch(balloon -> balloon.literal("model").orElse("").equals("none"));
        manifest.domain("devices.autoattachMemBalloon", Scalar.truth(hasBalloon));
        if (!all("vsock").isEmpty()) {
            manifest.domain("devices.autoattachVSOCK", Scalar.truth(true));
        }
        if (!all("rng").isEmpty()) {
            manifest.domain("devices.rng", Mapping.empty());
        }
    }

    private boolean hasScreen() {
        return all("video").stream().anyMatch(video -> !modelOf(video, "type").equals("none"));
    }

    private static boolean isSerial(Element console) {
        return console.element("target")
                .map(target -> target.literal("type").orElse("").equals("serial")
                        && target.literal("port").orElse("").equals("0"))
                .orElse(true);
    }

    private static String modelOf(Element device, String attribute) {
        return device.element("model")
                .flatMap(model -> model.literal(attribute))
                .orElse("");
    }

    private void video() {
        List<Element> all = all("video");
        String type = all.size() == 1 ? modelOf(all.get(0), "type") : "";
        if (!ManifestBuilder.allows("devices.video.type", type)) {
            if (type.equals("none")) {
                ledger.take(all.get(0).element("model").orElseThrow(), "type");
            }
            return;
        }
        ledger.take(all.get(0).element("model").orElseThrow(), "type");
        manifest.domain("devices.video.type", Scalar.text(type));
    }

    private void watchdog() {
        Optional<Element> watchdog = all("watchdog").stream().findFirst();
        String model = watchdog.flatMap(device -> device.literal("model")).orElse("");
        String action = watchdog.flatMap(device -> device.literal("action")).orElse("");
        boolean isX86 = ledger.tree().is(DomainPath.of("os/type/@arch"), "x86_64");
        if (isX86 && model.equals("i6300esb") && ManifestBuilder.allows("devices.watchdog.i6300esb.action", action)) {
            ledger.settle(watchdog.orElseThrow(), "model", "action");
            manifest.domain("devices.watchdog.name", Scalar.text("watchdog"));
            manifest.domain("devices.watchdog.i6300esb.action", Scalar.text(action));
        }
    }

    private void sound() {
        List<Element> all = all("sound");
        String model = all.isEmpty() ? "" : all.get(0).literal("model").orElse("");
        if (ManifestBuilder.allows("devices.sound.model", model)) {
            ledger.settle(all.get(0), "model");
            manifest.domain("devices.sound.name", Scalar.text("sound"));
            manifest.domain("devices.sound.model", Scalar.text(model));
        }
    }

    private void panic() {
        for (Element panic : all("panic")) {
            String model = panic.literal("model").orElse("");
            if (KubeVirtFields.allows("PanicDevice", "model", model)) {
                ledger.settle(panic, "model");
                manifest.addToDomain("devices.panicDevices", Mapping.of("model", Scalar.text(model)), Occurrence.ONCE);
            }
        }
    }

    private void input(Element input) {
        String type = input.literal("type").orElse("");
        String bus = input.literal("bus").orElse("");
        if (KubeVirtFields.allows("Input", "type", type) && KubeVirtFields.allows("Input", "bus", bus)) {
            ledger.settle(input, "type", "bus");
            manifest.addToDomain(
                    "devices.inputs",
                    Mapping.of("name", Scalar.ordinal("input", "inputs"))
                            .with("type", Scalar.text(type))
                            .with("bus", Scalar.text(bus)),
                    Occurrence.ONCE);
        }
    }
}
