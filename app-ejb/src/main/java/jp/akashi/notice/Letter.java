package jp.akashi.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * What a notice says in full, in both languages, as it was written when it was sent. The Japanese
 * prevails.
 *
 * @param paper whether it is a formal letter (also handed out as a PDF) and not only an e-mail
 */
@Embeddable
public record Letter(
    @Column(name = "letter") boolean paper,
    @Column(name = "subject_ja") String subjectJa,
    @Column(name = "subject_en") String subjectEn,
    @Column(name = "body_ja") String bodyJa,
    @Column(name = "body_en") String bodyEn) {

  /** Its subject in a language: English, or else Japanese. */
  public String subject(Locale language) {
    return isEnglish(language) ? subjectEn : subjectJa;
  }

  /** Its body in a language: English, or else Japanese. */
  public String body(Locale language) {
    return isEnglish(language) ? bodyEn : bodyJa;
  }

  private static boolean isEnglish(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
  }
}
