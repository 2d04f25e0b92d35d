package jp.akashi.scheme;

/** How well the wording of a row is known. */
public enum Provenance {
  /** The wording of an official document, byte for byte; nothing else is called official text. */
  QUOTED,
  /** Laid down by the Act, the Order or the Cabinet Order: the fact, not always the wording. */
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
      case QUOTED -> "公式文（引用）";
      case LAW -> "法令の定め";
      case PARAPHRASED -> "資料の要約";
      case INFERRED -> "法令・規格等からの推定";
      case OURS -> "当機関による案";
    };
  }

  /** Whether it may be shown as official, then always with its source. */
  public boolean mayBeShownAsOfficial() {
    return this == QUOTED || this == LAW;
  }
}
