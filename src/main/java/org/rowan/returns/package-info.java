/**
 * The quarterly return: what one provider tells the council about one quarter. {@code facts} is what is counted,
 * {@code tables} how, {@code export} how it is written down; which figures may leave is {@link org.rowan.disclosure}.
 */
package org.rowan.returns;
