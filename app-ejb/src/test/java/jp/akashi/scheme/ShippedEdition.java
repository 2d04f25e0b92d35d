package jp.akashi.scheme;

/** The edition this product ships, read from its tables. */
public final class ShippedEdition {

  private static final EditionContent CONTENT =
      new EditionReader(EditionFolder.shipped().get(0).sheets()).read();

  private ShippedEdition() {}

  public static EditionContent content() {
    return CONTENT;
  }
}
