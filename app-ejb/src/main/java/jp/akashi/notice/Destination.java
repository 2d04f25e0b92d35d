package jp.akashi.notice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail goes.
 *
 * @param address one e-mail address
 * @param language in which it is read, or null if nobody knows
 */
public record Destination(String address, @Nullable Locale language) {}
