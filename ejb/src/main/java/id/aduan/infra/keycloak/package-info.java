/** The sign-on's Admin API, spoken by one adapter. Knows groups and roles, never people. */
@NullMarked
package id.aduan.infra.keycloak;

import org.jspecify.annotations.NullMarked;
