package jp.akashi.scheme;

/** What a field of a form means beyond its words. */
public enum FieldMeaning {
  /** The day as of which the form is filled in: its age counts from there. */
  AS_OF_DATE,
  /** A table of people who advised the applicant or have ties to it: for whoever chooses a team. */
  TIES
}
