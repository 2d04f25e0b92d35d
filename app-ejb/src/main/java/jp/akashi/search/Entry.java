package jp.akashi.search;

import java.util.List;

/**
 * What the index knows of something that can be found.
 *
 * @param id a {@link Subject}
 * @param kind word of a {@link Kind}
 * @param company id of the company it belongs to
 * @param submitted whether the body's people may see it
 * @param version number of the file version whose text this is; 0 where there is none
 * @param codes what it is called exactly, normalised by {@link Spelled#code}
 * @param reading names in katakana without spaces, normalised by {@link Spelled#reading}
 * @param title what it is called
 * @param words what else the records say of it
 * @param text what is written in the file
 */
public record Entry(
    String id,
    String kind,
    long company,
    boolean submitted,
    int version,
    List<String> codes,
    String reading,
    String title,
    String words,
    String text) {

  public Entry {
    codes = codes.stream().map(Spelled::code).toList();
    reading = Spelled.reading(reading);
    title = Spelled.text(title);
    words = Spelled.text(words);
    text = Spelled.text(text);
  }

  /** The same with the words of its file. */
  Entry with(String fileText) {
    return new Entry(id, kind, company, submitted, version, codes, reading, title, words, fileText);
  }
}
