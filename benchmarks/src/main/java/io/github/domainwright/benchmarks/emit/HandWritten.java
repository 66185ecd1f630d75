package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.SecureServer;

/** One {@code StringBuilder} and an escaping method: what one writes who wants it fast and plain. */
final class HandWritten {
    private HandWritten() {}

    static String emit(SecureServer vm) {
        StringBuilder out = new StringBuilder(2560);
        out.append("<domain type='kvm'>\n  <name>").append(escape(vm.name()));
        out.append("</name>\n  <uuid>").append(vm.uuid());
        out.append("</uuid>\n  <title>").append(escape(vm.title()));
        out.append("</title>\n  <memory unit='KiB'>").append(vm.memory().kibibytes());
        out.append("</memory>\n  <vcpu placement='static'>").append(vm.vcpus());
        out.append("""
                </vcpu>
                  <os firmware='efi'>
                    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
                    <firmware>
                      <feature enabled='yes' name='secure-boot'/>
                      <feature enabled='yes' name='enrolled-keys'/>
                    </firmware>
                    <loader secure='yes'/>
                    <nvram>""");
        out.append(escape(vm.nvram().toString()));
        out.append("""
                </nvram>
                  </os>
                  <features>
                    <acpi/>
                    <smm state='on'/>
                  </features>
                  <cpu mode='host-passthrough'/>
                  <clock offset='utc'>
                    <timer name='rtc' present='yes' tickpolicy='catchup'/>
                    <timer name='pit' present='yes' tickpolicy='delay'/>
                    <timer name='hpet' present='no'/>
                  </clock>
                  <devices>
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='qcow2'/>
                      <source file='""");
        out.append(escape(vm.rootDisk().toString()));
        out.append("'/>\n      <target dev='vda' bus='virtio'/>\n      <serial>");
        out.append(escape(vm.serial()));
        out.append("""
                </serial>
                      <boot order='1'/>
                    </disk>
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='qcow2'/>
                      <source file='""");
        out.append(escape(vm.dataDisk().toString()));
        out.append("""
                '/>
                      <target dev='vdb' bus='virtio'/>
                    </disk>
                    <controller type='usb' index='0' model='qemu-xhci'/>
                    <controller type='virtio-serial' index='0'/>
                    <interface type='bridge'>
                      <mac address='""");
        out.append(escape(vm.mac().domainText()));
        return out.append("""
                        '/>
                              <source bridge='br0'/>
                              <model type='virtio'/>
                            </interface>
                            <serial type='pty'/>
                            <console type='pty'>
                              <target type='serial' port='0'/>
                            </console>
                            <channel type='unix'>
                              <target type='virtio' name='org.qemu.guest_agent.0'/>
                            </channel>
                            <input type='tablet' bus='usb'/>
                            <tpm model='tpm-crb'>
                              <backend type='emulator' version='2.0'/>
                            </tpm>
                            <graphics type='vnc' autoport='yes'>
                              <listen type='address' address='127.0.0.1'/>
                            </graphics>
                            <video>
                              <model type='virtio'/>
                            </video>
                            <watchdog model='i6300esb' action='reset'/>
                            <memballoon model='virtio'/>
                            <rng model='virtio'>
                              <backend model='random'>/dev/urandom</backend>
                            </rng>
                          </devices>
                        </domain>
                        """).toString();
    }

    /** Escapes as most programs do: what is fine is not copied. */
    static String escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("&<>'".indexOf(value.charAt(i)) >= 0) {
                return value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("'", "&apos;");
            }
        }
        return value;
    }
}
