package jp.akashi.scheme;

/** How well the wording of a row is known. */
public enum Provenance {
  /** The wording of an official document, byte for byte. */
  QUOTED,
  /** Laid down by the Act, the Order or the Cabinet Order. */
  LAW,
  /** A source says so, in the body's words. */
  PARAPHRASED,
  /** Inferred from sister statutes, ISO practice or a fragment. */
  INFERRED,
  /** Drafting without such a basis. */
  OURS;

  /** The same in a word or two, for papers of the body, which are Japanese. */
  public String onPaper() {
    return switch (this) {
      case QUOTED, LAW -> "公式文（引用）";
      case PARAPHRASED -> "公式資料の要約";
      case INFERRED, OURS -> "当機関による案";
    };
  }

  /** Whether it may be shown as official, then always with its source. */
  public boolean mayBeShownAsOfficial() {
    return this == QUOTED || this == LAW;
  }
}
