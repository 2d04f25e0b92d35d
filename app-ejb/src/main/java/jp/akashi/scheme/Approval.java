package jp.akashi.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The minister's approval of the change, or the notice to them, as the body's papers name it (Act,
 * Article 71).
 *
 * @param date on the document, in Japan
 * @param number of the document, as written on it
 */
@Embeddable
public record Approval(
    @Column(name = "approval_date") LocalDate date, @Column(name = "approval_number") String number)
    implements Serializable {}
