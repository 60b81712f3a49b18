/**
 * Work beside supported households: helpline contacts, groups, sanctuary schemes, grants, and the programme for perpetrators,
 * whose participants are never linked to anybody.
 */
package org.rowan.community;
