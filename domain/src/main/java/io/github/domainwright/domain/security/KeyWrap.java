package io.github.domainwright.domain.security;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;

/** Which keys the firmware of s390 wraps for the guest. */
@ElementModel
@ElementAt("keywrap")
public interface KeyWrap extends ModelledElement {
    List<KeyWrapCipher> cipher();

    /** Whether keys of one cipher are wrapped. */
    @ElementModel
    interface KeyWrapCipher extends ModelledElement {
        @XmlAttribute Spelled<CipherName> name();
        @XmlAttribute Spelled<OnOff> state();
    }

    /** A cipher whose keys are wrapped. */
    enum CipherName { AES, DEA }
}
