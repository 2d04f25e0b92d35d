package jp.akashi.web.rest;

/**
 * Why something is done, in the words of who does it.
 *
 * @param reasons the services refuse blank ones
 */
public record Reasons(String reasons) {}
