package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An obligation item (義務項目) of the Standard. The origin concerns the obligation's text only;
 * titles, what the auditor looks at, evidence and conditions are the edition's own.
 *
 * @param number such as {@code IV-13}
 * @param chapter number of its chapter
 * @param condition false: proposed as not applicable; open: shown and asked
 * @param meansRule how its means count
 * @param auditorLooks what the auditor looks at
 * @param evidence typical evidence
 * @param competenceArea code of the area an auditor needs
 * @param origin where the row comes from
 */
@Embeddable
public record ObligationItem(
    String number,
    String chapter,
    @AttributeOverride(name = "ja", column = @Column(name = "title_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "title_en"))
        Bilingual title,
    @AttributeOverride(name = "ja", column = @Column(name = "obligation_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "obligation_en"))
        Bilingual obligation,
    Condition condition,
    @AttributeOverride(name = "ja", column = @Column(name = "condition_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "condition_en"))
        Bilingual conditionText,
    @Enumerated(EnumType.STRING) @Column(name = "means_rule") MeansRule meansRule,
    @Enumerated(EnumType.STRING) @Column(name = "audit_method") AuditMethod auditMethod,
    @AttributeOverride(name = "ja", column = @Column(name = "auditor_looks_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "auditor_looks_en"))
        Bilingual auditorLooks,
    @AttributeOverride(name = "ja", column = @Column(name = "evidence_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "evidence_en"))
        Bilingual evidence,
    @Column(name = "competence_area") String competenceArea,
    Origin origin,
    @AttributeOverride(name = "ja", column = @Column(name = "note_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "note_en"))
        @Nullable Bilingual note) {
  /** Whether the item applies to an applicant with these answers. */
  public Truth applies(Answers answers) {
    return condition.evaluate(answers);
  }
}
