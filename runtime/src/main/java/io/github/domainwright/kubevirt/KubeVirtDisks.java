package io.github.domainwright.kubevirt;

import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import java.util.Optional;

/** Disks and shared directories, each with the volume that the cluster has for it. */
final class KubeVirtDisks {
    private static final DomainPath DISK = DomainPath.of("devices/disk");
    private static final DomainPath FILESYSTEM = DomainPath.of("devices/filesystem");

    private final ManifestBuilder manifest;
    private final Ledger ledger;

    private KubeVirtDisks(ManifestBuilder manifest) {
        this.manifest = manifest;
        this.ledger = manifest.ledger();
    }

    static void translate(ManifestBuilder manifest) {
        KubeVirtDisks part = new KubeVirtDisks(manifest);
        part.ledger.tree().elements(DISK).forEach(part::disk);
        part.ledger.tree().elements(FILESYSTEM).forEach(part::filesystem);
    }

    private void disk(Element disk) {
        Element target = disk.element("target").orElse(disk);
        String device = ledger.take(disk, "device");
        String bus = ledger.take(target, "bus");
        Value name = value(target, "dev");
        Optional<Element> readonly = disk.element("readonly");
        readonly.ifPresent(flag -> ledger.settle(flag));
        boolean isCdrom = device.equals("cdrom");
        boolean isKnown = isCdrom || device.equals("disk") || device.isEmpty();
        String type = isCdrom ? "CdromTarget" : "DiskTarget";
        if (!isKnown || !KubeVirtFields.allows(type, "bus", bus)) {
            ledger.refuse(
                    KubeVirtRule.DISK_BUS.text(),
                    DomainPath.of("devices/disk/target/@bus"),
                    Ledger.origin(target, "bus"),
                    "KubeVirt has no %s on bus '%s'.".formatted(device.isEmpty() ? "disk" : device, bus));
            return;
        }
        Mapping attached = Mapping.of("bus", Scalar.text(bus));
        if (readonly.isPresent() || isCdrom) {
            attached = attached.with("readonly", Scalar.truth(readonly.isPresent()));
        }
        Mapping entry = Mapping.of("name", Scalar.text(name, ""));
        Optional<Element> boot = disk.element("boot");
        if (boot.flatMap(order -> order.attribute("order")).isPresent()) {
            entry = entry.with(
                    "bootOrder",
                    manifest.number(
                            DomainPath.of("devices/disk/boot/@order"),
                            Ledger.origin(boot.get(), "order"),
                            value(boot.get(), "order")));
        }
        manifest.addToDomain("devices.disks", entry.with(isCdrom ? "cdrom" : "disk", attached), disk.occurrence());
        volume(name, disk);
    }

    private Value value(Element element, String name) {
        ledger.take(element, name);
        return element.attribute(name).map(Attribute::value).orElse(Value.of(""));
    }

    private void volume(Value name, Element element) {
        manifest.add(
                "spec.template.spec.volumes",
                Mapping.of("name", Scalar.text(name, "")).with(new Mapping.Resource(ResourceKind.VOLUME, name)),
                element.occurrence());
    }

    private void filesystem(Element filesystem) {
        Element target = filesystem.element("target").orElse(filesystem);
        Value name = value(target, "dir");
        if (name instanceof Value.Literal literal) {
            KubernetesName.objection(literal.text())
                    .ifPresent(objection -> ledger.refuse(
                            KubeVirtRule.NAME.text(),
                            DomainPath.of("devices/filesystem/target/@dir"),
                            Ledger.origin(target, "dir"),
                            objection));
        }
        manifest.addToDomain(
                "devices.filesystems",
                Mapping.of("name", Scalar.text(name, "")).with("virtiofs", Mapping.empty()),
                filesystem.occurrence());
        volume(name, filesystem);
    }
}
