package jp.akashi.web.applicant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CompanyView;
import jp.akashi.applicant.MembershipService;
import jp.akashi.applicant.Prefectures;
import jp.akashi.journal.Journal;
import jp.akashi.person.People;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Registering a company, its members, inviting and joining, and what was changed. */
@Named("companyPage")
@RequestScoped
public class CompanyPage {

  private static final String HERE = "/app/company?faces-redirect=true";
  private static final String ACT = "journal.";

  @Inject private ApplicantService applicants;
  @Inject private MembershipService memberships;
  @Inject private People people;
  @Inject private LanguageBean language;
  @Inject private Attempt attempt;
  private final Map<String, @Nullable String> typed = new HashMap<>();
  private @Nullable Optional<CompanyView> mine;
  private @Nullable List<MembershipService.Member> members;
  private @Nullable List<Journal.Line> journal;
  private @Nullable Map<String, String> names;
  private @Nullable String code;
  private @Nullable String invitation;

  public @Nullable CompanyView getMine() {
    if (mine == null) {
      mine = applicants.mine();
    }
    return mine.orElse(null);
  }

  public List<Prefectures.Prefecture> getPrefectures() {
    return Prefectures.ALL;
  }

  /** What a prefecture is called in the page's language. */
  public String named(Prefectures.Prefecture one) {
    return language.isEnglish() ? one.english() + " " + one.name() : one.name();
  }

  public List<MembershipService.Member> getMembers() {
    if (members == null) {
      members = memberships.members();
    }
    return members;
  }

  public List<MembershipService.OpenInvitation> getInvitations() {
    return memberships.invitations();
  }

  /** What was changed, the latest first. */
  public List<Journal.Line> getJournal() {
    if (journal == null) {
      journal =
          applicants.journal().stream()
              .sorted(Comparator.comparingLong(Journal.Line::id).reversed())
              .toList();
    }
    return journal;
  }

  /** Name of somebody who did something, gone since or not. */
  public String name(String username) {
    if (names == null) {
      names =
          people.names(
              getJournal().stream()
                  .flatMap(line -> Stream.of(line.actor(), line.before(), line.after()))
                  .filter(Objects::nonNull)
                  .distinct()
                  .toList());
    }
    return names.getOrDefault(username, username);
  }

  /** What was done, in words. */
  public String act(Journal.Line line) {
    return language.text(ACT + line.act());
  }

  /** Before and after; people by name. */
  public String change(Journal.Line line) {
    String before = side(line.before());
    String after = side(line.after());
    return before.isEmpty() ? after : before + " → " + (after.isEmpty() ? "―" : after);
  }

  private String side(@Nullable String value) {
    return value == null ? "" : name(value);
  }

  /** That the check digit of the corporate number fits, in words. */
  public String getChecked() {
    String digit = getMine().corporateNumber().substring(0, 1);
    return language.text("company.checked")
        + "："
        + language.text("company.checkedText").replace("{0}", digit);
  }

  /** What was typed, by field. */
  public Map<String, @Nullable String> getTyped() {
    return typed;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getInvitation() {
    return invitation;
  }

  public @Nullable String register() {
    return attempt.of(
        "register", () -> applicants.register(typed.get("corporateNumber"), details(typed)), HERE);
  }

  static CompanyDetails details(Map<String, @Nullable String> fields) {
    return new CompanyDetails(
        fields.get("name"),
        fields.get("kana"),
        fields.get("postalCode"),
        fields.get("prefecture"),
        fields.get("address"),
        fields.get("representative"),
        fields.get("phone"),
        fields.get("email"));
  }

  public @Nullable String join() {
    return attempt.of("join", () -> memberships.join(code), HERE);
  }

  /** Shows the new code on the page that asked for it, once. */
  public void invite() {
    attempt.of("invite", () -> invitation = memberships.invite(), "");
  }

  /** Calls the invitation back whose button was pressed. */
  public @Nullable String callBack() {
    long id = Typed.now().key("invite:callBack");
    return attempt.of("invite", () -> memberships.callBack(id), HERE);
  }

  public @Nullable String leave() {
    return attempt.of("leave", memberships::leave, HERE);
  }

  /** Removes the member whose button was pressed. */
  public @Nullable String remove() {
    String username = Typed.now().text("member:remove");
    return attempt.of("members", () -> memberships.remove(username), HERE);
  }
}
