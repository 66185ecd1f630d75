package io.github.domainwright.domain.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as the typed view of an element of the domain XML, one line a member; a view that reads the tree
 * and a builder are generated from it.
 *
 * <p>A method is one member. What it stands for follows from its return type and the standard mapping annotations:
 *
 * <ul>
 *   <li>{@code @XmlAttribute Spelled<T>}: an attribute;
 *   <li>{@code @XmlValue Spelled<T>}: the text of the element itself;
 *   <li>{@code Spelled<T>} or {@code List<Spelled<T>>} without these: a child element that has only text;
 *   <li>{@code boolean}: an empty child element whose presence is the statement;
 *   <li>{@code Optional<M>} or {@code List<M>} of another element model: a child element.
 * </ul>
 *
 * <p>The XML name is the method's; {@code @XmlAttribute(name = …)} or {@code @XmlElement(name = …)} give another one, and
 * {@code @XmlElement(namespace = …)} a namespace. {@code T} is {@code String}, {@code Integer}, {@code Long}, {@code
 * java.util.UUID}, a value type of {@code io.github.domainwright.value} or an enumeration, whose words are given by
 * {@code @XmlEnumValue} or else are the constant's name in lower case with {@code '-'} for {@code '_'}. The order of the
 * methods is libvirt's own order of attributes and of children.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ElementModel {}
