package jp.akashi.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the holder is to put right (M19).
 *
 * @param facts what is wrong; the holder reads it
 * @param required what is to be done
 * @param due last day in time, JST
 */
@Embeddable
public record CorrectionDemand(
    @Column(name = "demand_facts") String facts,
    @Column(name = "demand_required") String required,
    @Column(name = "demand_due") LocalDate due) {}
