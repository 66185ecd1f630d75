package io.github.domainwright.processor.view.model;

import io.github.domainwright.processor.model.ComponentType;

/**
 * The type of a member's value.
 *
 * @param type the type
 * @param hexDigits the least number of hexadecimal digits; 0 if it is not written in hexadecimal
 * @param factory the static method that reads a value type, {@code ""} for the other kinds
 */
public record ValueModel(ComponentType type, int hexDigits, String factory) {}
