package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import jp.akashi.scheme.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * What was seen when a file was looked into.
 *
 * @param pages null where there are none, or they cannot be counted
 * @param blank whether nothing at all is on what could be shown
 * @param shown whom its text speaks of, or null where that was not read or is not kept
 */
@Embeddable
public record FileLook(
    @Enumerated(EnumType.STRING) @Column(name = "readability", nullable = false)
        Readability readability,
    @Column(name = "pages") @Nullable Integer pages,
    @Column(name = "blank", nullable = false) boolean blank,
    @Nullable Shown shown) {

  FileLook(Readability readability, @Nullable Integer pages, boolean blank) {
    this(readability, pages, blank, null);
  }

  /** A file that is not looked into, or not yet. */
  FileLook(Readability readability) {
    this(readability, null, false);
  }

  /** What is known of a file that nobody has looked into yet. */
  static FileLook before(DocumentFormat format) {
    return new FileLook(
        format == DocumentFormat.CSV ? Readability.NOT_CHECKED : Readability.PENDING);
  }

  /** The same, with whom its text speaks of. */
  FileLook with(@Nullable Shown read) {
    return new FileLook(readability, pages, blank, read);
  }

  /**
   * Looks into a file with whatever parser its format needs. Only a process of its own does this:
   * see {@link Looker}.
   */
  static FileLook at(DocumentFormat format, SeekableByteChannel content) throws IOException {
    try {
      return switch (format) {
        case PDF -> PdfLook.at(content);
        case DOCX, XLSX, PPTX -> PackageLook.at(content);
        case JPG, PNG -> ImageLook.at(Channels.newInputStream(content));
        case CSV, FORM -> new FileLook(Readability.NOT_CHECKED);
      };
    } catch (StackOverflowError tooDeep) {
      return new FileLook(Readability.UNSAFE);
    }
  }
}
