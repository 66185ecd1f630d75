package io.github.domainwright.domain.feature;

import io.github.domainwright.domain.Switch;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;

/** The Linux capabilities that a container keeps. */
@ElementModel
public interface Capabilities extends ModelledElement {
    @XmlAttribute Spelled<CapabilityPolicy> policy();
    @XmlElement(name = "audit_control") Optional<Switch> auditControl();
    @XmlElement(name = "audit_write") Optional<Switch> auditWrite();
    @XmlElement(name = "block_suspend") Optional<Switch> blockSuspend();
    Optional<Switch> chown();
    @XmlElement(name = "dac_override") Optional<Switch> dacOverride();
    @XmlElement(name = "dac_read_search") Optional<Switch> dacReadSearch();
    Optional<Switch> fowner();
    Optional<Switch> fsetid();
    @XmlElement(name = "ipc_lock") Optional<Switch> ipcLock();
    @XmlElement(name = "ipc_owner") Optional<Switch> ipcOwner();
    Optional<Switch> kill();
    Optional<Switch> lease();
    @XmlElement(name = "linux_immutable") Optional<Switch> linuxImmutable();
    @XmlElement(name = "mac_admin") Optional<Switch> macAdmin();
    @XmlElement(name = "mac_override") Optional<Switch> macOverride();
    Optional<Switch> mknod();
    @XmlElement(name = "net_admin") Optional<Switch> netAdmin();
    @XmlElement(name = "net_bind_service") Optional<Switch> netBindService();
    @XmlElement(name = "net_broadcast") Optional<Switch> netBroadcast();
    @XmlElement(name = "net_raw") Optional<Switch> netRaw();
    Optional<Switch> setgid();
    Optional<Switch> setfcap();
    Optional<Switch> setpcap();
    Optional<Switch> setuid();
    @XmlElement(name = "sys_admin") Optional<Switch> sysAdmin();
    @XmlElement(name = "sys_boot") Optional<Switch> sysBoot();
    @XmlElement(name = "sys_chroot") Optional<Switch> sysChroot();
    @XmlElement(name = "sys_module") Optional<Switch> sysModule();
    @XmlElement(name = "sys_nice") Optional<Switch> sysNice();
    @XmlElement(name = "sys_pacct") Optional<Switch> sysPacct();
    @XmlElement(name = "sys_ptrace") Optional<Switch> sysPtrace();
    @XmlElement(name = "sys_rawio") Optional<Switch> sysRawio();
    @XmlElement(name = "sys_resource") Optional<Switch> sysResource();
    @XmlElement(name = "sys_time") Optional<Switch> sysTime();
    @XmlElement(name = "sys_tty_config") Optional<Switch> sysTtyConfig();
    Optional<Switch> syslog();
    @XmlElement(name = "wake_alarm") Optional<Switch> wakeAlarm();

    /** What holds for capabilities that are not named. */
    enum CapabilityPolicy { DEFAULT, ALLOW, DENY }
}
