package jp.akashi.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to evaluate a case.
 *
 * @param lead sign-in name of the lead auditor
 * @param others sign-in names of the other auditors
 * @param competenceReason why the team is right although nobody in it is authorised for some area
 *     the case needs; null or blank where every area is covered
 */
public record Assignment(String lead, List<String> others, @Nullable String competenceReason) {

  public Assignment {
    others = others == null ? List.of() : List.copyOf(others);
  }

  /** The whole team, its lead first. */
  public Set<String> everybody() {
    Set<String> everybody = new LinkedHashSet<>();
    everybody.add(lead);
    everybody.addAll(others);
    return everybody;
  }

  boolean hasCompetenceReason() {
    return competenceReason != null && !competenceReason.isBlank();
  }
}
