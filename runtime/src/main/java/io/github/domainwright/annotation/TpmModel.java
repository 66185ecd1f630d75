package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The interface through which the guest sees its TPM ({@code tpm/@model}). */
public enum TpmModel {
    /** The TIS interface: versions 1.2 and 2.0, x86 and AArch64. */
    @XmlEnumValue("tpm-tis")
    TIS,
    /** The CRB interface: version 2.0 only, x86 only. */
    @XmlEnumValue("tpm-crb")
    CRB,
    /** The interface of IBM's pSeries. */
    @XmlEnumValue("tpm-spapr")
    SPAPR
}
