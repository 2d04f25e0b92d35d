package jp.akashi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One line of the agenda of an on-site audit.
 *
 * @param day in Japan
 * @param start time of day, such as {@code 09:30}
 * @param topic what is looked at
 * @param who who of the team looks at it
 */
@Embeddable
public record AgendaLine(
    @Column(name = "day") LocalDate day,
    @Column(name = "start") String start,
    @Column(name = "topic") String topic,
    @Column(name = "who") String who) {}
