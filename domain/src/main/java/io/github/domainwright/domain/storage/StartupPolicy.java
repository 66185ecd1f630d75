package io.github.domainwright.domain.storage;

/** What happens if a source is missing when the guest starts. */
public enum StartupPolicy { MANDATORY, REQUISITE, OPTIONAL }
