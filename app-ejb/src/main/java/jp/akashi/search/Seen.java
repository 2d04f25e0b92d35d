package jp.akashi.search;

import jp.akashi.application.Application;
import jp.akashi.scheme.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something found that the caller may see, as the records describe it now.
 *
 * @param id in the index
 * @param number see {@link Hit}
 * @param code see {@link Hit}
 * @param version of the file whose text may be shown; 0 where none may
 */
record Seen(
    String id,
    @Nullable String number,
    @Nullable String code,
    Bilingual title,
    String company,
    boolean remark,
    int version) {

  /** Something of a case. */
  static Seen of(String id, Application application, @Nullable String code, Bilingual title) {
    return new Seen(
        id,
        application.number().value(),
        code,
        title,
        application.company().details().name(),
        id.charAt(0) == Subject.REMARK,
        0);
  }

  /** The same with the text of its file. */
  Seen with(int version) {
    return new Seen(id, number, code, title, company, remark, version);
  }
}
