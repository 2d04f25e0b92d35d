package jp.akashi.web.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.applicant.CompanyContact;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** A contact as it stands in the form, wrong input included; empty where nothing is written. */
public record ContactFields(String role, String name, String phone, String email) {

  static final ContactFields EMPTY = new ContactFields("", "", "", "");
  static final String COUNT = "contactCount";

  static List<ContactFields> saved(List<CompanyContact> contacts) {
    return new ArrayList<>(contacts.stream().map(ContactFields::of).toList());
  }

  private static ContactFields of(CompanyContact contact) {
    return new ContactFields(
        contact.role(), contact.name(), written(contact.phone()), written(contact.email()));
  }

  static String written(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** One below the other, for reading. */
  static String lines(List<CompanyContact> contacts) {
    return contacts.stream().map(CompanyContact::toString).collect(Collectors.joining("\n"));
  }

  static List<ContactFields> typed(Typed typed) {
    int count = Math.min(typed.number(COUNT), CompanyContact.MAX);
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> typed(typed, i)).toList());
  }

  private static ContactFields typed(Typed typed, int index) {
    String contact = "contacts." + index + ".";
    return new ContactFields(
        typed.text(contact + "role"),
        typed.text(contact + "name"),
        typed.text(contact + "phone"),
        typed.text(contact + "email"));
  }

  /** The contact to keep. */
  CompanyContact contact() {
    return new CompanyContact(role, name, phone, email);
  }
}
