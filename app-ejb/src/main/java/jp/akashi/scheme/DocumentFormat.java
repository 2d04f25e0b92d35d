package jp.akashi.scheme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a required document is accepted. */
public enum DocumentFormat {
  /** Filled in on screen; never a file. */
  FORM,
  PDF,
  DOCX,
  XLSX,
  PPTX,
  CSV,
  JPG,
  PNG;

  /** Whether the viewer shows it in the browser: pages and pictures. */
  public boolean isShown() {
    return this == PDF || this == JPG || this == PNG;
  }

  /** The format a file name's ending speaks of, if it is one we know; jpeg counts as jpg. */
  public static Optional<DocumentFormat> ofFileName(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String name = ending.equals("JPEG") ? "JPG" : ending;
    return Arrays.stream(values())
        .filter(format -> format != FORM && format.name().equals(name))
        .findFirst();
  }
}
