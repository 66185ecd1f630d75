package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The version of the TPM specification that an emulated TPM follows ({@code tpm/backend/@version}). */
public enum TpmVersion {
    /** TPM 1.2. */
    @XmlEnumValue("1.2")
    V1_2,
    /** TPM 2.0, which Windows 11 requires. */
    @XmlEnumValue("2.0")
    V2_0
}
