package io.github.domainwright.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What features there are. */
@XmlAccessorType(XmlAccessType.NONE)
final class FeatureOffers {
    @XmlElement
    private @Nullable Offer gic;

    @XmlElement
    private @Nullable Offer vmcoreinfo;

    @XmlElement
    private @Nullable Offer genid;

    @XmlElement
    private @Nullable Offer backingStoreInput;

    @XmlElement
    private @Nullable Offer backup;

    @XmlElement(name = "async-teardown")
    private @Nullable Offer asyncTeardown;

    @XmlElement(name = "s390-pv")
    private @Nullable Offer s390Pv;

    @XmlElement
    private @Nullable Offer ps2;

    @XmlElement
    private @Nullable Offer tdx;

    @XmlElement
    private @Nullable Offer sev;

    @XmlElement
    private @Nullable Offer sgx;

    @XmlElement
    private @Nullable Offer hyperv;

    @XmlElement
    private @Nullable Offer launchSecurity;

    FeatureOffers() {}

    /** Finds the one whose element is called {@code name}. */
    Optional<Offer> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "gic" -> gic;
                    case "vmcoreinfo" -> vmcoreinfo;
                    case "genid" -> genid;
                    case "backingStoreInput" -> backingStoreInput;
                    case "backup" -> backup;
                    case "async-teardown" -> asyncTeardown;
                    case "s390-pv" -> s390Pv;
                    case "ps2" -> ps2;
                    case "tdx" -> tdx;
                    case "sev" -> sev;
                    case "sgx" -> sgx;
                    case "hyperv" -> hyperv;
                    case "launchSecurity" -> launchSecurity;
                    default -> null;
                });
    }
}
