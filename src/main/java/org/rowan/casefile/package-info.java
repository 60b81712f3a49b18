/** What a case file holds of the danger that a person is in: risk, MARAC, abuse. */
package org.rowan.casefile;
