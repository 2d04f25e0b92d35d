package jp.akashi.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people are told about an edition.
 *
 * @param state today
 * @param working whether it is the body's own working edition: its banner and the certificate's
 *     note on working editions are then shown
 * @param status in words, such as "Working edition; not the official text"
 * @param banner the sentence that every page with rows of the edition carries
 * @param date of the edition
 * @param activeFrom the first day, in Japan, on which cases may begin on it
 */
public record EditionInfo(
    EditionId id,
    String scheme,
    EditionState state,
    boolean working,
    Bilingual title,
    Bilingual status,
    Bilingual banner,
    LocalDate date,
    @Nullable LocalDate activeFrom) {

  static EditionInfo of(SchemeEdition edition, EditionDescription text, LocalDate today) {
    return new EditionInfo(
        edition.code(),
        edition.scheme(),
        edition.state(today),
        edition.isWorking(),
        text.bilingualEntry("title"),
        text.bilingualEntry("status"),
        text.bilingualEntry("banner"),
        LocalDate.parse(text.entry("date")),
        edition.activeFrom());
  }
}
