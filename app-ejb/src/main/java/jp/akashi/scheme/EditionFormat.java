package jp.akashi.scheme;

/** The kinds of file an edition comes and goes in. */
public enum EditionFormat {
  /** A workbook with one sheet for each table. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A ZIP archive with one CSV file for each table. */
  CSV("application/zip", "zip"),
  /** An OSCAL catalogue as JSON. */
  OSCAL_JSON("application/json", "json"),
  /** An OSCAL catalogue as XML. */
  OSCAL_XML("application/xml", "xml");

  private final String mediaType;
  private final String ending;

  EditionFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Whether it has tables to fill in. */
  public boolean isTabular() {
    return this == XLSX || this == CSV;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Ending of a file's name, without the dot. */
  public String ending() {
    return ending;
  }
}
