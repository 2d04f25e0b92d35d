/**
 * The ground of the REST API: JSON, versions, repeated requests, problems. It translates and
 * decides nothing.
 */
@NullMarked
package jp.akashi.web.rest;

import org.jspecify.annotations.NullMarked;
