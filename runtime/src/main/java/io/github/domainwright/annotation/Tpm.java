package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An emulated TPM ({@code devices/tpm}); the host needs swtpm. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/tpm")
@Fixed(at = "backend/@type", value = "emulator")
public @interface Tpm {
    /** The interface the guest sees. */
    @XmlAttribute
    TpmModel model() default TpmModel.TIS;

    /** The version of the specification. */
    @At("backend")
    @XmlAttribute
    TpmVersion version() default TpmVersion.V2_0;

    /** Whether its state is kept when the domain is not persistent. */
    @At("backend")
    @XmlAttribute(name = "persistent_state")
    YesNo persistentState() default YesNo.UNSTATED;

    /** The UUID of the secret that its state is encrypted with; libvirt must have it on each host. */
    @At("backend/encryption")
    @XmlAttribute(name = "secret")
    @Format(ValueFormat.UNIQUE_ID)
    String encryptionSecret() default "";

    /** Whether the bank of SHA-1 measurements is switched on. If none is named, swtpm chooses. */
    @At("backend/active_pcr_banks/sha1")
    @Presence
    boolean activeSha1() default false;

    /** Whether the bank of SHA-256 measurements is switched on. If none is named, swtpm chooses. */
    @At("backend/active_pcr_banks/sha256")
    @Presence
    boolean activeSha256() default false;

    /** Whether the bank of SHA-384 measurements is switched on. If none is named, swtpm chooses. */
    @At("backend/active_pcr_banks/sha384")
    @Presence
    boolean activeSha384() default false;

    /** Whether the bank of SHA-512 measurements is switched on. If none is named, swtpm chooses. */
    @At("backend/active_pcr_banks/sha512")
    @Presence
    boolean activeSha512() default false;
}
