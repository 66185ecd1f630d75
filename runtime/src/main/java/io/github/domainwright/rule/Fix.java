package io.github.domainwright.rule;

/**
 * What to do about a violation, in the two languages a user may be writing.
 *
 * @param inProfile the edit in a profile's source
 * @param inXml the edit in a domain document
 */
public record Fix(String inProfile, String inXml) {}
