/** Setting up: the provider, its services and units, and records in and out. */
package org.rowan.setup.ui;
