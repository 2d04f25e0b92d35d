package jp.akashi.web.recheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.recheck.CampaignService;
import jp.akashi.recheck.CampaignView;
import jp.akashi.recheck.RecheckService;
import jp.akashi.recheck.RecheckState;
import jp.akashi.recheck.RecheckView;
import org.jspecify.annotations.Nullable;

/** What other pages say about re-checks: first pages, and the page of a certificate. */
@Named("rechecks")
@RequestScoped
public class Rechecks {

  @Inject private RecheckService rechecks;
  @Inject private CampaignService campaigns;
  @Inject private ApplicantService applicants;
  @Inject private CurrentPerson current;
  private @Nullable List<RecheckView> mine;
  private @Nullable List<CampaignView> running;

  /** What is to be settled of the certificates of the caller's company. */
  public List<RecheckView> getMine() {
    if (mine == null) {
      boolean holder = current.isApplicant() && applicants.mine().isPresent();
      mine = holder ? rechecks.mine() : List.of();
    }
    return mine;
  }

  /** Those the holder has still to answer: never said anything, or did not conform. */
  public List<RecheckView> getAsked() {
    return getMine().stream().filter(Rechecks::isAsked).toList();
  }

  /** Those that wait for the body. */
  public List<RecheckView> getWaiting() {
    return getMine().stream().filter(view -> !isAsked(view)).toList();
  }

  private static boolean isAsked(RecheckView view) {
    return view.statement() == null
        || view.state() == RecheckState.NONCONFORMING && !isAnswered(view);
  }

  /** Whether the holder has said something since it was found not to conform. */
  private static boolean isAnswered(RecheckView view) {
    return view.findings().isEmpty()
        || view.statement().at().isAfter(view.findings().get(view.findings().size() - 1).at());
  }

  /** Open campaigns that have something left, for those who check and oversee. */
  public List<CampaignView> getRunning() {
    if (running == null) {
      boolean seen =
          current.has(
              Role.AUDITOR, Role.LEAD_AUDITOR, Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY);
      running = seen ? campaigns.running() : List.of();
    }
    return running;
  }

  /** The latest re-check of a certificate the caller may see, or null. */
  public @Nullable RecheckView of(String certificate) {
    return rechecks.find(new CertificateNumber(certificate)).orElse(null);
  }
}
