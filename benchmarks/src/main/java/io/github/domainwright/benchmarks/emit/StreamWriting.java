package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.SecureServer;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The document through a stream writer: the same calls for each implementation, one element after the other. */
final class StreamWriting {
    private final XMLStreamWriter out;

    StreamWriting(XMLStreamWriter out) {
        this.out = out;
    }

    static Emitter toBytes(XMLOutputFactory factory, SecureServer vm) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        return () -> {
            bytes.reset();
            XMLStreamWriter out = factory.createXMLStreamWriter(bytes, "UTF-8");
            new StreamWriting(out).document(vm);
            out.close();
            return bytes.toByteArray();
        };
    }

    void document(SecureServer vm) throws XMLStreamException {
        start("domain", "type", "kvm");
        text("name", vm.name());
        text("uuid", vm.uuid().toString());
        text("title", vm.title());
        text("memory", Long.toString(vm.memory().kibibytes()), "unit", "KiB");
        text("vcpu", Integer.toString(vm.vcpus()), "placement", "static");
        firmware(vm);
        features();
        start("devices");
        disk(vm.rootDisk().toString(), "vda", vm.serial());
        disk(vm.dataDisk().toString(), "vdb", "");
        empty("controller", "type", "usb", "index", "0", "model", "qemu-xhci");
        empty("controller", "type", "virtio-serial", "index", "0");
        start("interface", "type", "bridge");
        empty("mac", "address", vm.mac().domainText());
        empty("source", "bridge", "br0");
        empty("model", "type", "virtio");
        end();
        consoles();
        smallDevices();
        end();
        end();
    }

    private void firmware(SecureServer vm) throws XMLStreamException {
        start("os", "firmware", "efi");
        text("type", "hvm", "arch", "x86_64", "machine", "pc-q35-7.2");
        start("firmware");
        empty("feature", "enabled", "yes", "name", "secure-boot");
        empty("feature", "enabled", "yes", "name", "enrolled-keys");
        end();
        empty("loader", "secure", "yes");
        text("nvram", vm.nvram().toString());
        end();
    }

    private void features() throws XMLStreamException {
        start("features");
        empty("acpi");
        empty("smm", "state", "on");
        end();
        empty("cpu", "mode", "host-passthrough");
        start("clock", "offset", "utc");
        empty("timer", "name", "rtc", "present", "yes", "tickpolicy", "catchup");
        empty("timer", "name", "pit", "present", "yes", "tickpolicy", "delay");
        empty("timer", "name", "hpet", "present", "no");
        end();
    }

    private void disk(String file, String target, String serial) throws XMLStreamException {
        start("disk", "type", "file", "device", "disk");
        empty("driver", "name", "qemu", "type", "qcow2");
        empty("source", "file", file);
        empty("target", "dev", target, "bus", "virtio");
        if (!serial.isEmpty()) {
            text("serial", serial);
            empty("boot", "order", "1");
        }
        end();
    }

    private void consoles() throws XMLStreamException {
        empty("serial", "type", "pty");
        start("console", "type", "pty");
        empty("target", "type", "serial", "port", "0");
        end();
        start("channel", "type", "unix");
        empty("target", "type", "virtio", "name", "org.qemu.guest_agent.0");
        end();
        empty("input", "type", "tablet", "bus", "usb");
    }

    private void smallDevices() throws XMLStreamException {
        start("tpm", "model", "tpm-crb");
        empty("backend", "type", "emulator", "version", "2.0");
        end();
        start("graphics", "type", "vnc", "autoport", "yes");
        empty("listen", "type", "address", "address", "127.0.0.1");
        end();
        start("video");
        empty("model", "type", "virtio");
        end();
        empty("watchdog", "model", "i6300esb", "action", "reset");
        empty("memballoon", "model", "virtio");
        start("rng", "model", "virtio");
        text("backend", "/dev/urandom", "model", "random");
        end();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    private void text(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        out.writeCharacters(text);
        end();
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
