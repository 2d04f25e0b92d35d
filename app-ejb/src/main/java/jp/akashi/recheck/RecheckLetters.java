package jp.akashi.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateRecord;
import jp.akashi.notice.About;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.person.Role;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.ItemChange;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** What a campaign says to holders and to the body's people. */
@ApplicationScoped
class RecheckLetters {

  /** More names in one notice nobody reads; the campaign's page has them all. */
  private static final int NAMED = 50;

  @Inject private CertificateRecord record;
  @Inject private Notices notices;
  @Inject private BodyIdentity body;

  /**
   * Tells a holder that their certification is to be checked: by the edition's letter where they
   * have a case here, else in a notice, with a line in the journal that a letter goes by post.
   *
   * @param changed the items that changed, empty if nothing is known of the earlier edition
   * @return whether a letter is to go by post
   */
  boolean begin(Recheck recheck, EditionInfo edition, LocalDate applies, List<ItemChange> changed) {
    Certificate certificate = recheck.certificate();
    TextValues values =
        TextValues.none()
            .date("edition.effective", applies)
            .text("edition.title", edition.title())
            .text("edition.id", edition.id().value())
            .date("due.date", recheck.due())
            .text("changes.list", changes(recheck.campaign().changes(), changed))
            .text("portal.url", address(certificate));
    boolean sent = record.done(certificate, RecheckTime.EVENT, values);
    if (!sent) {
      tellHolder(recheck, "notice.recheckBegun");
    }
    return !sent && certificate.application() == null;
  }

  /** Asks the certification managers to write to these holders, who have no letters here. */
  void byPost(RecheckCampaign campaign, List<Recheck> about) {
    if (!about.isEmpty()) {
      tell(Role.CERTIFICATION_MANAGER, campaign, "notice.recheckByPost", about);
    }
  }

  /** The body's words first, then the items one below the other. */
  private static Bilingual changes(String said, List<ItemChange> changed) {
    return new Bilingual(
        said
            + changed.stream()
                .map(c -> "\n・" + c.item() + "　" + c.title().ja())
                .collect(Collectors.joining()),
        said
            + changed.stream()
                .map(c -> "\n- " + c.item() + " " + c.title().en())
                .collect(Collectors.joining()));
  }

  /** Where the holder reads what changed, and answers. */
  private String address(Certificate certificate) {
    return body.publicUrl()
        + "/app/recheck?certificate="
        + URLEncoder.encode(certificate.number().value(), StandardCharsets.UTF_8);
  }

  /** Tells a holder something about their re-check; who has no number here cannot be told. */
  void tellHolder(Recheck recheck, String code) {
    Certificate certificate = recheck.certificate();
    String company = CertificateRecord.company(certificate);
    if (company != null) {
      notices.tell(
          Recipient.company(company),
          new About(certificate.number().subject(), code, toState(recheck)),
          recheck.due() + "　" + address(certificate));
    }
  }

  /** By when the holder has to say something; null once they have, or it was checked without. */
  private static @Nullable LocalDate toState(Recheck recheck) {
    boolean asked = recheck.statement() == null && recheck.findings().isEmpty();
    return asked ? recheck.due() : null;
  }

  /** Tells the certification managers that a certification was found not to conform. */
  void nonconforming(Recheck recheck) {
    tell(Role.CERTIFICATION_MANAGER, recheck.campaign(), "notice.recheckFailed", List.of(recheck));
  }

  /** Reminds the certification managers, and the holders who have said nothing yet. */
  void dueSoon(RecheckCampaign campaign, List<Recheck> due) {
    tell(Role.CERTIFICATION_MANAGER, campaign, "notice.recheckDue", due);
    due.stream()
        .filter(recheck -> recheck.statement() == null)
        .forEach(recheck -> tellHolder(recheck, "notice.recheckDueHolder"));
  }

  /** Lists to the head of the body, and to the managers, what is overdue. */
  void overdue(RecheckCampaign campaign, List<Recheck> late) {
    for (String role : List.of(Role.HEAD_OF_BODY, Role.CERTIFICATION_MANAGER)) {
      tell(role, campaign, "notice.recheckOverdue", late);
    }
  }

  private void tell(String role, RecheckCampaign campaign, String code, List<Recheck> about) {
    List<String> lines = new ArrayList<>();
    about.stream()
        .limit(NAMED)
        .map(r -> r.certificate().number() + "　" + r.certificate().holder().name())
        .forEach(lines::add);
    if (about.size() > NAMED) {
      lines.add("+ " + (about.size() - NAMED));
    }
    notices.tell(Recipient.role(role), campaign.number().subject(), code, String.join("\n", lines));
  }
}
