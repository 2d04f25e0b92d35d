package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document whose preparation is required (作成が求められる文書). It is not an upload: it may be submitted,
 * inspected on site, or declared not prepared.
 *
 * @param code such as {@code A02}
 * @param preparedBy party of the vocabulary, such as {@code applicant.representative}
 * @param caseKinds kinds of case that ask for it
 * @param stage where in the case it is due
 * @param condition when it is needed
 * @param freshness null: of any age
 * @param formats accepted formats
 * @param onSiteInspection whether it may be shown on site without handing over a copy
 * @param retentionClass value of the vocabulary
 * @param ifNotPrepared what "not prepared" leads to
 * @param items numbers of the obligation items it bears on
 * @param mustShow what of the applicant's entry it shows if it is the right one
 * @param notBefore codes of the documents it must not be dated before
 * @param origin where the row comes from
 */
@Embeddable
public record RequiredDocument(
    String code,
    @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        Bilingual name,
    @Column(name = "prepared_by") String preparedBy,
    @Convert(converter = SemicolonList.OfCaseKinds.class) @Column(name = "case_kinds")
        List<CaseKind> caseKinds,
    @Enumerated(EnumType.STRING) Stage stage,
    @Enumerated(EnumType.STRING) Necessity necessity,
    Condition condition,
    @AttributeOverride(name = "ja", column = @Column(name = "condition_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "condition_en"))
        Bilingual conditionText,
    @Nullable Freshness freshness,
    @Convert(converter = SemicolonList.OfFormats.class) List<DocumentFormat> formats,
    @Column(name = "on_site_inspection") boolean onSiteInspection,
    @AttributeOverride(name = "ja", column = @Column(name = "on_site_reason_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "on_site_reason_en"))
        Bilingual onSiteReason,
    @Enumerated(EnumType.STRING) Confidentiality confidentiality,
    @Column(name = "retention_class") String retentionClass,
    @Enumerated(EnumType.STRING) @Column(name = "if_not_prepared") IfNotPrepared ifNotPrepared,
    @AttributeOverride(name = "ja", column = @Column(name = "help_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "help_en"))
        Bilingual help,
    @Convert(converter = SemicolonList.OfStrings.class) List<String> items,
    @Convert(converter = SemicolonList.OfRegistered.class) @Column(name = "must_show")
        List<Registered> mustShow,
    @Convert(converter = SemicolonList.OfStrings.class) @Column(name = "not_before")
        List<String> notBefore,
    Origin origin) {
  private static final String APPLICANT = "applicant";
  private static final String BOTH = "both";

  /** Whether a case of this kind and with these answers asks for it. */
  public Truth isNeeded(CaseKind kind, Answers answers) {
    return caseKinds.contains(kind) ? condition.evaluate(answers) : Truth.FALSE;
  }

  /** Whether the applicant's side prepares it, alone or together with the body. */
  public boolean isPreparedByApplicant() {
    return preparedBy.startsWith(APPLICANT) || preparedBy.equals(BOTH);
  }

  /** Whether it is filled in on screen rather than handed over as a file. */
  public boolean isForm() {
    return formats.contains(DocumentFormat.FORM);
  }

  public boolean accepts(DocumentFormat format) {
    return formats.contains(format);
  }

  /**
   * Whether the document is too old at submission.
   *
   * @param measured the date {@link Freshness#measured()} speaks of, in Japan
   */
  public boolean isTooOld(LocalDate measured, LocalDate submitted) {
    return freshness != null && freshness.isTooOld(measured, submitted);
  }
}
