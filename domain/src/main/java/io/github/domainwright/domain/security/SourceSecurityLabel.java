package io.github.domainwright.domain.security;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;

/** The label of a source of a disk or character device, if it is not the guest's. */
@ElementModel
public interface SourceSecurityLabel extends ModelledElement {
    @XmlAttribute Spelled<String> model();
    /** libvirt could not label the source, as on NFS; libvirt's own statement. */
    @XmlAttribute Spelled<YesNo> labelskip();
    @XmlAttribute Spelled<YesNo> relabel();
    List<Spelled<String>> label();
}
