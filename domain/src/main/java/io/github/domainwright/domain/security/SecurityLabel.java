package io.github.domainwright.domain.security;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The label under which a security driver confines the emulator. */
@ElementModel
@ElementAt("seclabel")
public interface SecurityLabel extends ModelledElement {
    @XmlAttribute Spelled<LabelType> type();
    @XmlAttribute Spelled<String> model();
    /** Whether libvirt relabels what the guest uses. */
    @XmlAttribute Spelled<YesNo> relabel();
    Spelled<String> label();
    /** The label of the guest's images; libvirt's own statement. */
    Spelled<String> imagelabel();
    /** What a dynamic label is made from. */
    Spelled<String> baselabel();

    /** Whether libvirt chooses the label. */
    enum LabelType { DYNAMIC, STATIC, NONE }
}
