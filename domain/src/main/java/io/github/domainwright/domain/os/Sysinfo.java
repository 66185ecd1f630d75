package io.github.domainwright.domain.os;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import java.util.Optional;

/** What the guest reads about its machine, in SMBIOS tables or as entries of fw_cfg. */
@ElementModel
@ElementAt("sysinfo")
public interface Sysinfo extends ModelledElement {
    @XmlAttribute Spelled<SysinfoType> type();
    Optional<BiosBlock> bios();
    Optional<SystemBlock> system();
    List<BaseBoardBlock> baseBoard();
    Optional<ChassisBlock> chassis();
    Optional<OemStrings> oemStrings();
    List<FwCfgEntry> entry();

    /** SMBIOS block 0: the firmware. */
    @ElementModel
    interface BiosBlock extends ModelledElement { List<BiosEntry> entry(); }

    /** A field of the firmware's block. */
    @ElementModel
    interface BiosEntry extends ModelledElement {
        @XmlAttribute Spelled<BiosField> name();
        @XmlValue Spelled<String> value();
    }

    /** SMBIOS block 1: the system. */
    @ElementModel
    interface SystemBlock extends ModelledElement { List<SystemEntry> entry(); }

    /** A field of the system's block. */
    @ElementModel
    interface SystemEntry extends ModelledElement {
        @XmlAttribute Spelled<SystemField> name();
        @XmlValue Spelled<String> value();
    }

    /** SMBIOS block 2: the base board. */
    @ElementModel
    interface BaseBoardBlock extends ModelledElement { List<BaseBoardEntry> entry(); }

    /** A field of the base board's block. */
    @ElementModel
    interface BaseBoardEntry extends ModelledElement {
        @XmlAttribute Spelled<BaseBoardField> name();
        @XmlValue Spelled<String> value();
    }

    /** SMBIOS block 3: the chassis. */
    @ElementModel
    interface ChassisBlock extends ModelledElement { List<ChassisEntry> entry(); }

    /** A field of the chassis' block. */
    @ElementModel
    interface ChassisEntry extends ModelledElement {
        @XmlAttribute Spelled<ChassisField> name();
        @XmlValue Spelled<String> value();
    }

    /** SMBIOS block 11: strings without a meaning of their own. */
    @ElementModel
    interface OemStrings extends ModelledElement { List<Spelled<String>> entry(); }

    /** An entry of fw_cfg, given as text or as a file. */
    @ElementModel
    interface FwCfgEntry extends ModelledElement {
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<String> file();
        @XmlValue Spelled<String> value();
    }

    /** The way in which a guest is told about its machine. */
    enum SysinfoType { SMBIOS, FWCFG }

    /** A field of SMBIOS block 0. */
    enum BiosField { VENDOR, VERSION, DATE, RELEASE }

    /** A field of SMBIOS block 1. */
    enum SystemField { MANUFACTURER, PRODUCT, VERSION, SERIAL, UUID, SKU, FAMILY }

    /** A field of SMBIOS block 2. */
    enum BaseBoardField { MANUFACTURER, PRODUCT, VERSION, SERIAL, ASSET, LOCATION }

    /** A field of SMBIOS block 3. */
    enum ChassisField { MANUFACTURER, VERSION, SERIAL, ASSET, SKU }
}
