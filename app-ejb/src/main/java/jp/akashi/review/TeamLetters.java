package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.CaseLetters;
import jp.akashi.person.People;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.TextValues;

/** Tells the applicant who evaluates, the first time and after every change. */
@ApplicationScoped
class TeamLetters {

  private static final Bilingual LEAD = new Bilingual("（主任審査員）", " (lead auditor)");
  private static final Bilingual MEMBER = new Bilingual("（審査員）", " (auditor)");

  @Inject private Teams teams;
  @Inject private People people;
  @Inject private CaseLetters letters;
  @Inject private Clock clock;

  /**
   * Presents the present team to the applicant.
   *
   * @param everybody who ever was in the team
   */
  void present(Application application, List<TeamMember> everybody) {
    List<TeamMember> team = Teams.present(everybody);
    List<TeamMember> before = goneSince(everybody, team);
    team.forEach(member -> member.present(clock.instant()));
    if (before.isEmpty()) {
      letters.send(application, "team-notified", TextValues.none().lines("team.list", names(team)));
    } else {
      letters.send(application, "team-replaced", replaced(before, team));
    }
  }

  /** Whom the applicant was told of the last time and who is not in the team any more. */
  private static List<TeamMember> goneSince(List<TeamMember> everybody, List<TeamMember> team) {
    Set<String> present = team.stream().map(TeamMember::username).collect(Collectors.toSet());
    Optional<Instant> lastTold =
        everybody.stream()
            .map(TeamMember::presentedAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    return everybody.stream()
        .filter(m -> m.wasPresented() && m.replacedAt() != null)
        .filter(m -> !m.replacedAt().isBefore(lastTold.orElseThrow()))
        .filter(m -> !present.contains(m.username()))
        .toList();
  }

  /**
   * Says again who evaluates, and until when the applicant may object.
   *
   * @param due last day to object, in Japan
   */
  void remind(Application application, LocalDate due) {
    List<TeamMember> team = teams.of(application.number());
    letters.send(
        application,
        "team-reminder",
        TextValues.none().lines("team.list", names(team)).date("due.date", due));
  }

  private TextValues replaced(List<TeamMember> before, List<TeamMember> team) {
    String reasons =
        before.stream()
            .map(TeamMember::replacedBecause)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("／"));
    return TextValues.none()
        .list("team.previous", names(before))
        .list("team.list", names(team))
        .text("reasons", reasons);
  }

  private List<Bilingual> names(Collection<TeamMember> members) {
    Map<String, String> names = people.names(members.stream().map(TeamMember::username).toList());
    return members.stream().map(m -> words(names.get(m.username()), m.leads())).toList();
  }

  private static Bilingual words(String name, boolean leads) {
    Bilingual part = leads ? LEAD : MEMBER;
    return new Bilingual(name + part.ja(), name + part.en());
  }
}
