package io.github.domainwright.domain.memory;

/** Whether memory is private to the emulator or shared with other processes. */
public enum MemoryAccess { SHARED, PRIVATE }
