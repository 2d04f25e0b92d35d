package jp.akashi.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.certificate.CertificateState;
import org.jspecify.annotations.Nullable;

/**
 * The re-check of a certification as its holder and the body see it.
 *
 * @param campaign number of the campaign
 * @param application number of the case the certificate came from, or null
 * @param from edition it stood on when the campaign took it in
 * @param to edition it is checked against
 * @param changes what changed, in the body's words
 * @param due last day in time, in Japan
 * @param droppedBecause why there is nothing to check any more, or null
 * @param open whether something can still be said or found
 * @param statement what the holder said last, or null
 * @param findings oldest first
 * @param version for the next change
 */
public record RecheckView(
    String campaign,
    String certificate,
    CertificateState certificateState,
    String holder,
    @Nullable String application,
    String from,
    String to,
    String changes,
    LocalDate due,
    boolean overdue,
    RecheckState state,
    @Nullable DropReason droppedBecause,
    boolean open,
    @Nullable Statement statement,
    List<Finding> findings,
    int version) {

  /** What an auditor found. */
  public record Finding(RecheckFinding.Found found, String by, String name, Instant at) {

    static Finding of(RecheckFinding finding, Map<String, String> names) {
      return new Finding(
          finding.found(),
          finding.by(),
          names.getOrDefault(finding.by(), finding.by()),
          finding.at());
    }
  }

  static RecheckView of(Recheck recheck, LocalDate today, Map<String, String> names) {
    Application application = recheck.certificate().application();
    RecheckCampaign campaign = recheck.campaign();
    return new RecheckView(
        campaign.number().value(),
        recheck.certificate().number().value(),
        recheck.certificate().stateOn(today),
        recheck.certificate().holder().name(),
        application == null ? null : application.number().value(),
        recheck.stoodOn(),
        campaign.edition(),
        campaign.changes(),
        recheck.due(),
        recheck.isOverdue(today),
        recheck.stateOn(today),
        recheck.droppedBecause(today),
        campaign.state() == CampaignState.OPEN && !recheck.stateOn(today).isSettled(),
        recheck.statement(),
        recheck.findings().stream().map(finding -> Finding.of(finding, names)).toList(),
        recheck.version());
  }
}
