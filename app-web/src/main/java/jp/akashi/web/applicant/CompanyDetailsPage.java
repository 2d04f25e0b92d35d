package jp.akashi.web.applicant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.applicant.CompanyContact;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CompanyView;
import jp.akashi.refusal.Stale;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Correcting what a company says of itself, and whom the body may turn to. */
@Named("companyDetails")
@RequestScoped
public class CompanyDetailsPage {

  private static final String VERSION = "version";

  @Inject private ApplicantService applicants;
  @Inject private Attempt attempt;
  private @Nullable Map<String, @Nullable String> fields;
  private @Nullable List<ContactFields> contacts;
  private @Nullable CompanyView overtakenBy;

  private CompanyView mine() {
    return applicants.mine().orElseThrow();
  }

  private static boolean isTyped() {
    return FacesContext.getCurrentInstance().isPostback() && Typed.now().has(VERSION);
  }

  /** The fields by name: as they stand on record, or as they were just typed. */
  public Map<String, @Nullable String> getFields() {
    if (fields == null) {
      fields = new HashMap<>(mine().details().fields());
    }
    return fields;
  }

  public List<ContactFields> getContacts() {
    if (contacts == null) {
      contacts =
          isTyped() ? ContactFields.typed(Typed.now()) : ContactFields.saved(mine().contacts());
    }
    return contacts;
  }

  /**
   * The version the writer saw; once they were shown what a colleague saved meanwhile, that one.
   */
  public int getVersion() {
    if (overtakenBy != null) {
      return overtakenBy.version();
    }
    return isTyped() ? Typed.now().number(VERSION) : mine().version();
  }

  /** One more contact to write, everything typed so far staying in the form. */
  public void addContact() {
    if (getContacts().size() < CompanyContact.MAX) {
      getContacts().add(ContactFields.EMPTY);
    }
  }

  /** Takes a contact out of the form; it is gone once the form is saved. */
  public void removeContact(int index) {
    getContacts().remove(index);
  }

  public @Nullable String save() {
    return attempt.of("details", this::correct, "/app/company?faces-redirect=true&saved=yes");
  }

  private void correct() {
    try {
      applicants.correct(CompanyPage.details(getFields()), written(), getVersion());
    } catch (Stale stale) {
      overtakenBy = mine();
      throw stale;
    }
  }

  /**
   * What a colleague saved meanwhile where it differs from what was typed: values by field, empty
   * unless that just happened.
   */
  public Map<String, String> getOvertaken() {
    Map<String, String> saved = new LinkedHashMap<>();
    if (overtakenBy != null) {
      CompanyDetails typed = CompanyPage.details(getFields());
      overtakenBy.details().fields().entrySet().stream()
          .filter(field -> !Objects.equals(field.getValue(), typed.fields().get(field.getKey())))
          .forEach(field -> saved.put(field.getKey(), ContactFields.written(field.getValue())));
      if (!overtakenBy.contacts().equals(written())) {
        saved.put("contacts", ContactFields.lines(overtakenBy.contacts()));
      }
    }
    return saved;
  }

  private List<CompanyContact> written() {
    return getContacts().stream()
        .filter(one -> !one.equals(ContactFields.EMPTY))
        .map(ContactFields::contact)
        .toList();
  }
}
