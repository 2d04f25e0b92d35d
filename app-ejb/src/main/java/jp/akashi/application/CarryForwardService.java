package jp.akashi.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/**
 * Carrying a draft forward to the form in force. What is not asked any more is kept aside, what is
 * asked in other words is kept and looked at again; nothing is thrown away.
 */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class CarryForwardService {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseAccess access;
  @Inject private FormInForce inForce;
  @Inject private FormParts parts;
  @Inject private SchemeService scheme;
  @Inject private Journal journal;

  /**
   * Where the form of a case of the caller's company stands.
   *
   * @throws jp.akashi.refusal.NotFound if it is another company's
   */
  public FormChanges of(ApplicationNumber number) {
    return view(access.own(number));
  }

  private FormChanges view(Application application) {
    EditionId edition = new EditionId(application.edition());
    EditionInfo newer = inForce.newerThan(application).orElse(null);
    List<EarlierAnswer> earlier = parts.earlier(application);
    return new FormChanges(
        application.number().value(),
        scheme.edition(edition),
        newer,
        newer == null
            ? List.of()
            : parts.changes(application, scheme.revision(edition, newer.id())),
        earlier.stream().filter(one -> !one.earlier().aside()).toList(),
        earlier.stream().filter(one -> one.earlier().aside()).toList(),
        application.version());
  }

  /**
   * Carries a draft forward to the form in force. A case that is on it already stays as it is.
   *
   * @param to the edition whose changes the caller was shown
   * @param version of the application the caller saw
   * @throws InvalidInput if no edition is named
   * @throws OutOfOrder if another edition is in force by now, or the case was handed in
   * @throws Stale if a colleague wrote since
   */
  public FormChanges carryForward(ApplicationNumber number, @Nullable EditionId to, int version) {
    Application application = access.own(number);
    if (to == null) {
      throw new InvalidInput("to", "required");
    }
    EditionId now = scheme.activeEdition().id();
    if (!to.equals(now)) {
      throw new OutOfOrder("form.otherEdition", to.value(), now.value());
    }
    if (!application.edition().equals(to.value())) {
      inForce.refuseUnlessDraft(application);
      Stale.unlessSame(version, application.version());
      carry(application, to);
      entities.flush();
    }
    return view(application);
  }

  private void carry(Application application, EditionId to) {
    String number = application.number().value();
    String from = application.edition();
    String signedOffBy = application.signedOffBy();
    List<FormChange> changes = parts.carry(application, scheme.revision(new EditionId(from), to));
    journal.record(number, "application.carriedForward", Change.of(from, to.value()));
    if (signedOffBy != null) {
      journal.record(number, "application.signOffVoided", new Change(signedOffBy, null));
    }
    String aside =
        changes.stream()
            .filter(change -> change.outcome().keepsAside())
            .map(FormChange::field)
            .collect(Collectors.joining(" "));
    if (!aside.isEmpty()) {
      journal.record(number, "application.keptAside", Change.to(aside));
    }
  }

  /**
   * The applicant looked again at answers that are asked in other words and lets them stand.
   *
   * @param fields as {@link FormChanges#toCheck()} names them
   * @throws InvalidInput if none is named, or one that is not to be looked at
   * @throws OutOfOrder once the case was handed in
   */
  public FormChanges confirm(ApplicationNumber number, @Nullable Collection<String> fields) {
    Application application = access.own(number);
    inForce.refuseUnlessDraft(application);
    Set<String> looked = new TreeSet<>(fields == null ? List.of() : fields);
    Set<String> open =
        parts.toCheck(application).stream().map(EarlierAnswer::field).collect(Collectors.toSet());
    new InvalidInput.Check()
        .that(!looked.isEmpty(), "fields", "required")
        .that(open.containsAll(looked), "fields", "form.nothingToCheck")
        .orRefuse();
    parts.confirm(application, looked);
    journal.record(
        number.value(), "application.changesChecked", Change.to(String.join(" ", looked)));
    entities.flush();
    return view(application);
  }
}
