package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** DW0435: the serial ports of a PC are four, each with a number of its own. */
final class IsaSerialPorts implements Rule {
    private static final DomainPath PORTS = DomainPath.of("devices/serial");
    private static final int MOST = 4;

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0435",
                "The ISA serial ports of a guest have different numbers from 0 to 3.",
                "a PC has four ports at fixed addresses; libvirt takes isa-serial where a PC states no other, gives the"
                        + " first one of which no number is stated the number after the highest, and refuses the fifth.",
                new Fix(
                        "write @Serial(target = ISA_SERIAL, port = 0) to 3, or target = PCI_SERIAL for more.",
                        "write <target type='isa-serial' port='0'/> to 3, or type='pci-serial' for more."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "devices/serial",
                "devices/serial/target/@type",
                "devices/serial/target/@port",
                "os/type/@arch",
                "os/type/@machine");
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isPc =
                guest.machineFamily().equals("q35") || guest.machineFamily().equals("pc");
        if (!guest.isQemu()) {
            return;
        }
        Set<Integer> taken = new HashSet<>();
        for (Port port : ports(guest.tree().elements(PORTS))) {
            if (!port.isIsa() || !isPc && !port.saysIsa()) {
                continue;
            }
            if (port.number() >= MOST) {
                found.add(
                        PORTS,
                        port.serial().origin(),
                        "An ISA serial port has number %d, and the last one is 3.".formatted(port.number()));
            } else if (isPc && !taken.add(port.number())) {
                found.add(
                        PORTS, port.serial().origin(), "Two ISA serial ports have number %d.".formatted(port.number()));
            }
        }
    }

    /**
     * A serial port, as libvirt numbers it.
     *
     * @param serial the element
     * @param number its number
     * @param isIsa whether it is on the ISA bus
     */
    private record Port(Element serial, int number, boolean isIsa) {
        boolean saysIsa() {
            return serial.element("target")
                    .flatMap(target -> target.literal("type"))
                    .isPresent();
        }
    }

    /** A port that says nothing about itself is counted on from the highest; one that has a type alone is number 0. */
    private static List<Port> ports(List<Element> serials) {
        int highest = -1;
        for (Element serial : serials) {
            highest = Math.max(highest, stated(serial).orElse(-1));
        }
        List<Port> ports = new ArrayList<>();
        for (Element serial : serials) {
            Optional<Element> target = serial.element("target");
            Optional<String> type = target.flatMap(element -> element.literal("type"));
            boolean isIsa = type.isEmpty() || type.get().equals("isa-serial");
            int number = stated(serial).orElse(-1);
            if (number < 0) {
                highest++;
                number = highest;
            }
            ports.add(new Port(serial, number, isIsa));
        }
        return ports;
    }

    private static OptionalInt stated(Element serial) {
        Optional<Element> target = serial.element("target");
        if (target.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<String> port = target.get().literal("port");
        return port.isPresent() ? Numbers.natural(port.get()) : OptionalInt.of(0);
    }
}
