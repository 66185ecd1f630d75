package io.github.domainwright.domain.security;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The label under which a security driver confines the emulator. */
@ElementModel
public interface SecurityLabel extends ModelledElement {
    @XmlAttribute Spelled<LabelType> type();
    @XmlAttribute Spelled<String> model();
    @XmlAttribute Spelled<YesNo> relabel();
    Spelled<String> label();
    Spelled<String> imagelabel();
    Spelled<String> baselabel();

    /** Whether libvirt chooses the label. */
    enum LabelType { DYNAMIC, STATIC, NONE }
}
