package jp.akashi.search;

/**
 * A record that something in the index is made of: a company, a case, a nonconformity or a required
 * document of a case, as the triggers of {@code V310__search.sql} write it down.
 *
 * @param of C, A, N or D
 * @param id of the record in its table
 * @param file number of the version where this is an entry for a further file of a document; 0 for
 *     the record itself
 */
public record Subject(char of, long id, int file) {

  private static final char FILE = '.';

  static final char COMPANY = 'C';
  static final char CASE = 'A';
  static final char NONCONFORMITY = 'N';
  static final char DOCUMENT = 'D';

  /** What the reception desk asks to correct about a document: a finding of its own. */
  static final char REMARK = 'R';

  /** Stands for everything: the index is to be made anew. */
  static final Subject EVERYTHING = new Subject('*', 0);

  /** The record itself. */
  Subject(char of, long id) {
    this(of, id, 0);
  }

  /**
   * @throws IllegalArgumentException if it is none
   */
  static Subject read(String written) {
    int end = written.indexOf(FILE);
    String id = written.substring(1, end < 0 ? written.length() : end);
    int file = end < 0 ? 0 : Integer.parseInt(written.substring(end + 1));
    return new Subject(written.charAt(0), Long.parseLong(id), file);
  }

  /** Id in the index, and of a change. */
  @Override
  public String toString() {
    return of + Long.toString(id) + (file == 0 ? "" : FILE + Integer.toString(file));
  }
}
