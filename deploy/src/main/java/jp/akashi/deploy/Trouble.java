package jp.akashi.deploy;

/** Something that keeps Akashi from starting, said in one sentence with its remedy. */
public class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Trouble(String sentence) {
    super(sentence);
  }

  public Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
