package jp.akashi.scheme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text of the edition with its values put in.
 *
 * @param subject of a letter its subject, of a clause its heading, else null
 */
public record WrittenText(String code, Locale language, @Nullable String subject, String body) {}
