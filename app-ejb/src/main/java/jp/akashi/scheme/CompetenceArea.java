package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Period;
import java.util.List;

/**
 * An area of competence an auditor needs for items, or a role with its criteria.
 *
 * @param kind {@code area} or {@code role}
 * @param items numbers of the obligation items of the area
 * @param origin where the row comes from
 */
@Embeddable
public record CompetenceArea(
    String code,
    String kind,
    @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        Bilingual name,
    @AttributeOverride(name = "ja", column = @Column(name = "criteria_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "criteria_en"))
        Bilingual criteria,
    @Column(name = "practice_min") Period practiceMin,
    @Column(name = "training_hours_min") int trainingHoursMin,
    @Column(name = "witnessed_audits_min") int witnessedAuditsMin,
    @Column(name = "authorisation_validity") Period authorisationValidity,
    @Convert(converter = SemicolonList.OfStrings.class) List<String> items,
    Origin origin) {}
