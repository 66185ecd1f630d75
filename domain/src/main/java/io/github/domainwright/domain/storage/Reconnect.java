package io.github.domainwright.domain.storage;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** After how many seconds a lost connection is made again. */
@ElementModel
public interface Reconnect extends ModelledElement {
    @XmlAttribute Spelled<YesNo> enabled();
    @XmlAttribute Spelled<Integer> timeout();
    @XmlAttribute Spelled<Integer> delay();
}
