/**
 * Adds the published returns of several providers, and the quarters of a year. Pure: knows published figures alone, neither
 * records nor files. Source: "The quarterly return", merging providers.
 */
package org.rowan.returns.merge;
