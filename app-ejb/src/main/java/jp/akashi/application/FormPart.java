package jp.akashi.application;

import java.util.List;
import jp.akashi.scheme.FormRevision;

/**
 * A part of the form a draft is written on. The steps that stand on the application (required
 * documents, self-check) each bring theirs as a bean; together they say what a newer form changes
 * in a draft, and carry over what was said. Nothing said is ever thrown away.
 */
public interface FormPart {

  /** What its fields begin with, such as {@code documents}. */
  String name();

  /** What the newer form changes in the draft, in the order of the newer; what is gone last. */
  List<FormChange> changes(Application application, FormRevision revision);

  /**
   * Carries what was said over to the newer form.
   *
   * @param changes as {@link #changes} told them before anything was carried over
   */
  void carry(Application application, FormRevision revision, List<FormChange> changes);

  /** What was said on earlier forms: to be looked at again, or kept aside. */
  List<EarlierAnswer> earlier(Application application);

  /**
   * The applicant looked at an answer again and lets it stand.
   *
   * @param key of the row within this part
   */
  void confirm(Application application, String key);
}
