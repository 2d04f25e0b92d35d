package jp.akashi.deploy.demo;

import java.time.LocalDate;

/**
 * A file somebody hands in.
 *
 * @param name without its ending
 * @param issuedOn the day in Japan it says it is of
 * @param pdf its content
 */
public record SampleFile(String name, LocalDate issuedOn, byte[] pdf) {}
