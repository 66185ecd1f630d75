/** Typed views and builders over any libvirt domain document. */
module io.github.domainwright.domain {
    requires transitive io.github.domainwright;
    requires static transitive jakarta.xml.bind;
    requires static transitive org.jspecify;

    exports io.github.domainwright.domain;
    exports io.github.domainwright.domain.clock;
    exports io.github.domainwright.domain.compare;
    exports io.github.domainwright.domain.consequence;
    exports io.github.domainwright.domain.cpu;
    exports io.github.domainwright.domain.device;
    exports io.github.domainwright.domain.device.chardev;
    exports io.github.domainwright.domain.device.disk;
    exports io.github.domainwright.domain.device.filesystem;
    exports io.github.domainwright.domain.device.graphics;
    exports io.github.domainwright.domain.device.hostdev;
    exports io.github.domainwright.domain.device.network;
    exports io.github.domainwright.domain.feature;
    exports io.github.domainwright.domain.hypervisor;
    exports io.github.domainwright.domain.memory;
    exports io.github.domainwright.domain.model;
    exports io.github.domainwright.domain.os;
    exports io.github.domainwright.domain.security;
    exports io.github.domainwright.domain.storage;
    exports io.github.domainwright.domain.tuning;
}
