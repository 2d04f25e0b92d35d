package jp.akashi.web.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.akashi.evidence.EvidenceService.Described;
import jp.akashi.evidence.FilePlace;
import jp.akashi.evidence.SentFiles;
import jp.akashi.refusal.InvalidInput;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * The files of a multipart form (RFC 7578) as they come: nothing is kept of one when the next is
 * read. A part with a file name is a file for the document its name says; a field {@code
 * CODE.issuedOn} before it gives the date on the document, a field {@code CODE.piece} what it is to
 * become among its files.
 */
final class MultipartFiles implements SentFiles {

  /** What a form that cannot be read is refused with. */
  static final String MALFORMED = "multipart.malformed";

  private static final String DATE = ".issuedOn";
  private static final String PIECE = ".piece";
  private static final int LONGEST_FIELD = 100;

  /** A body that ends before its last boundary does not count as whole. */
  private static final MimeConfig STRICT = new MimeConfig.Builder().setStrictParsing(true).build();

  private final MimeTokenStream tokens = new MimeTokenStream(STRICT);
  private final Map<String, LocalDate> dates = new HashMap<>();
  private final Map<String, FilePlace> places = new HashMap<>();
  private String name = "";
  private @Nullable String fileName;

  /**
   * @param type with the boundary
   */
  MultipartFiles(InputStream content, String type) {
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parseHeadless(content, type);
  }

  @Override
  public @Nullable Sent next() throws IOException {
    try {
      for (EntityState at = tokens.getState(); at != EntityState.T_END_OF_STREAM; ) {
        at = tokens.next();
        switch (at) {
          case T_START_HEADER -> begin();
          case T_FIELD -> header(tokens.getField());
          case T_BODY -> {
            if (fileName != null) {
              return new Sent(name, described(fileName), tokens.getDecodedInputStream());
            }
            field();
          }
          default -> {}
        }
      }
      return null;
    } catch (MimeException malformed) {
      throw new InvalidInput("file", MALFORMED);
    }
  }

  private Described described(String file) {
    return new Described(file, dates.get(name), places.getOrDefault(name, FilePlace.UNSAID));
  }

  private void begin() {
    name = "";
    fileName = null;
  }

  private void header(Field field) {
    if (!field.getName().equalsIgnoreCase("Content-Disposition")) {
      return;
    }
    RawField raw = new RawField(field.getName(), field.getBody());
    for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(raw).getParams()) {
      switch (pair.getName().toLowerCase(Locale.ROOT)) {
        case "name" -> name = pair.getValue();
        case "filename" -> fileName = pair.getValue();
        default -> {}
      }
    }
  }

  private void field() throws IOException {
    if (name.endsWith(DATE)) {
      dates.put(document(DATE), DocumentResource.day(text(), name));
    } else if (name.endsWith(PIECE)) {
      places.put(document(PIECE), FilePlace.read(text(), name));
    }
  }

  /** Name of the document that a field speaks of. */
  private String document(String end) {
    return name.substring(0, name.length() - end.length());
  }

  private String text() throws IOException {
    byte[] text = tokens.getDecodedInputStream().readNBytes(LONGEST_FIELD);
    return new String(text, StandardCharsets.UTF_8);
  }
}
