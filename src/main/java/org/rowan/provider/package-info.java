/** The provider and the services that it runs. */
package org.rowan.provider;
