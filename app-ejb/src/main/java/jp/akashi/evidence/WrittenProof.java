package jp.akashi.evidence;

import java.util.HexFormat;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What proves what is written on a document, also after its disposal, to whoever kept it: the
 * digest is SHA-256 of the random value followed, for each entry in the order of the names, by
 * name, a zero byte, text, a zero byte, all in UTF-8.
 *
 * @param salt random value of the document, 32 bytes in lower-case hexadecimal; it is destroyed
 *     with the text
 * @param written texts by name
 * @param sha256 lower-case hexadecimal; of what was written before the digest was made so, without
 *     the random value
 */
public record WrittenProof(
    String salt, SortedMap<String, String> written, @Nullable String sha256) {

  static WrittenProof of(CaseDocument document) {
    Writing writing = document.writing();
    return new WrittenProof(
        HexFormat.of().formatHex(writing.salt()), document.written(), writing.sha256());
  }
}
