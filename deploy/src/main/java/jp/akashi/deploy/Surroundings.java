package jp.akashi.deploy;

import java.nio.file.Path;

/**
 * What every part of one Akashi starts from.
 *
 * @param data directory of everything that must survive, absolute
 * @param person what whoever starts it has set
 */
record Surroundings(Path data, Ports ports, Secrets secrets, Settings person) {}
