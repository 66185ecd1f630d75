package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The secret that the state of an emulated TPM is encrypted with ({@code devices/tpm/backend/encryption}), beside
 * {@link Tpm}: a component of type {@code UUID} names it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@DomainElement(value = "devices/tpm/backend/encryption", parameter = "@secret", format = ValueFormat.UNIQUE_ID)
public @interface TpmSecret {}
