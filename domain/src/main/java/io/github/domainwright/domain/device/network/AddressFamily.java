package io.github.domainwright.domain.device.network;

/** A version of the Internet protocol. */
public enum AddressFamily { IPV4, IPV6 }
