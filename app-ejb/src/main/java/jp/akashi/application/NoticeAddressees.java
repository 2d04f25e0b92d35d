package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.notice.Addressees;
import jp.akashi.notice.Destination;
import jp.akashi.notice.Recipient;
import jp.akashi.person.Mailbox;
import jp.akashi.person.Mailboxes;
import jp.akashi.person.People;

/** Finds those who are told something by e-mail among people and companies. */
@ApplicationScoped
public class NoticeAddressees implements Addressees {

  @Inject private People people;
  @Inject private Mailboxes mailboxes;
  @Inject private ApplicantCompanies companies;

  @Override
  public List<Recipient> each(Recipient recipient) {
    List<Recipient> reached =
        mailboxes.reached(meant(recipient)).stream().map(Recipient::person).toList();
    return reached.isEmpty() ? List.of(recipient) : reached;
  }

  /** Sign-in names. */
  private List<String> meant(Recipient recipient) {
    return recipient
        .person()
        .map(List::of)
        .or(() -> recipient.role().map(this::holding))
        .or(() -> company(recipient).map(companies::membersOf))
        .orElse(List.of());
  }

  private List<String> holding(String role) {
    return people.holding(role).stream().map(People.Known::username).toList();
  }

  private Optional<ApplicantCompany> company(Recipient recipient) {
    return recipient.company().flatMap(number -> companies.of(new CorporateNumber(number)));
  }

  @Override
  public Optional<Destination> destination(Recipient one) {
    return one.person()
        .flatMap(mailboxes::of)
        .map(mailbox -> new Destination(mailbox.address(), mailbox.language()))
        .or(() -> company(one).flatMap(NoticeAddressees::ofCompany));
  }

  /** What a company wrote of itself is for letters in Japanese and may be no address. */
  private static Optional<Destination> ofCompany(ApplicantCompany company) {
    return Optional.ofNullable(company.details().email())
        .filter(Mailbox::isAddress)
        .map(address -> new Destination(address, Locale.JAPANESE));
  }
}
