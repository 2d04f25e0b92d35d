package jp.akashi.search;

import java.util.List;
import jp.akashi.scheme.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something found, as the records describe it now.
 *
 * @param kind word of a {@link Kind}
 * @param number of the case it is or belongs to, or null for a company
 * @param code name within the case, such as {@code A04} or {@code NC-1}; the corporate number of a
 *     company; null for a case
 * @param title what it is called
 * @param company name of the company it belongs to
 * @param remark whether the finding is what the reception desk asks to correct about a document
 * @param passages where the words stand; empty where they stand in its number or reading alone
 */
public record Hit(
    String kind,
    @Nullable String number,
    @Nullable String code,
    Bilingual title,
    String company,
    boolean remark,
    List<Passage> passages) {}
