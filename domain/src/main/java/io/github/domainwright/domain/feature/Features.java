package io.github.domainwright.domain.feature;

import io.github.domainwright.annotation.IoApicDriver;
import io.github.domainwright.domain.Enablement;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.Switch;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.Optional;

/** The features of machine and hypervisor. */
@ElementModel
public interface Features extends ModelledElement {
    boolean acpi();
    Optional<Apic> apic();
    /** Physical addresses of more than 32 bits on 32-bit x86. */
    boolean pae();
    /** Nested page tables of the processor. */
    Optional<Switch> hap();
    /** Xen's set of enlightenments for Windows. */
    boolean viridian();
    /** A container has a network of its own. */
    boolean privnet();
    Optional<Hyperv> hyperv();
    Optional<Kvm> kvm();
    Optional<Switch> pvspinlock();
    Optional<Capabilities> capabilities();
    /** The processor's performance counters. */
    Optional<Switch> pmu();
    /** VMware's I/O port. */
    Optional<Switch> vmport();
    Optional<Gic> gic();
    Optional<Smm> smm();
    Optional<Ioapic> ioapic();
    Optional<HashPageTable> hpt();
    /** The guest can tell the host where its crash notes are. */
    Optional<Switch> vmcoreinfo();
    /** Hardware transactional memory, pSeries only. */
    Optional<Switch> htm();
    /** Guests inside a pSeries guest. */
    @XmlElement(name = "nested-hv") Optional<Switch> nestedHv();
    Optional<Msrs> msrs();
    /** Count cache flush assist, pSeries only. */
    @XmlElement(name = "ccf-assist") Optional<Switch> ccfAssist();
    Optional<Xen> xen();
    Optional<Mitigation> cfpc();
    Optional<Mitigation> sbbc();
    Optional<IndirectBranchSpeculation> ibs();
    Optional<Tcg> tcg();
    /** A process of its own frees the memory when the guest stops. */
    @XmlElement(name = "async-teardown") Optional<Enablement> asyncTeardown();
    /** The guest is told of memory faults of the host, Arm only. */
    Optional<Switch> ras();
    /** The controller for PS/2 keyboard and mouse. */
    Optional<Switch> ps2();
    Optional<Aia> aia();
    /** Guests inside an Arm guest. */
    boolean virtualization();

    /** The processor's interrupt controller. */
    @ElementModel
    interface Apic extends ModelledElement {
        /** Whether the end of an interrupt is signalled without leaving the guest. */
        @XmlAttribute Spelled<OnOff> eoi();
    }

    /** The interrupt controller of Arm machines. */
    @ElementModel
    interface Gic extends ModelledElement { @XmlAttribute Spelled<GicVersion> version(); }

    /** System management mode, which protects the UEFI variables of x86 guests. */
    @ElementModel
    interface Smm extends ModelledElement {
        @XmlAttribute Spelled<OnOff> state();
        /** How much memory only system management mode can see. */
        Optional<ScaledSize> tseg();
    }

    /** Who emulates the I/O interrupt controller. */
    @ElementModel
    interface Ioapic extends ModelledElement { @XmlAttribute Spelled<IoApicDriver> driver(); }

    /** The hash page table of pSeries guests. */
    @ElementModel
    interface HashPageTable extends ModelledElement {
        @XmlAttribute Spelled<Resizing> resizing();
        Optional<ScaledSize> maxpagesize();
    }

    /** What happens if a guest touches model-specific registers that are not emulated. */
    @ElementModel
    interface Msrs extends ModelledElement { @XmlAttribute Spelled<UnknownMsrs> unknown(); }

    /** How far the host's processor mitigates an attack, as told to pSeries guests. */
    @ElementModel
    interface Mitigation extends ModelledElement { @XmlAttribute Spelled<MitigationLevel> value(); }

    /** How far the host's processor mitigates attacks by indirect branches, as told to pSeries guests. */
    @ElementModel
    interface IndirectBranchSpeculation extends ModelledElement {
        @XmlAttribute Spelled<BranchMitigationLevel> value();
    }

    /** Settings of QEMU's software emulation. */
    @ElementModel
    interface Tcg extends ModelledElement {
        /** How much translated code QEMU keeps. */
        @XmlElement(name = "tb-cache") Optional<ScaledSize> tbCache();
    }

    /** The advanced interrupt controllers of RISC-V machines. */
    @ElementModel
    interface Aia extends ModelledElement { @XmlAttribute Spelled<AiaMode> value(); }

    /** A version of Arm's interrupt controller. */
    enum GicVersion { HOST, @XmlEnumValue("2") V2, @XmlEnumValue("3") V3 }

    /** Whether the hash page table can be resized. */
    enum Resizing { ENABLED, DISABLED, REQUIRED }

    /** What an access to an unknown model-specific register does. */
    enum UnknownMsrs { IGNORE, FAULT }

    /** How far an attack is mitigated. */
    enum MitigationLevel { BROKEN, WORKAROUND, FIXED }

    /** How far attacks by indirect branches are mitigated. */
    enum BranchMitigationLevel { BROKEN, WORKAROUND, FIXED_IBS, FIXED_CCD, FIXED_NA }

    /** Which advanced interrupt controllers a RISC-V machine has. */
    enum AiaMode { NONE, APLIC, APLIC_IMSIC }
}
