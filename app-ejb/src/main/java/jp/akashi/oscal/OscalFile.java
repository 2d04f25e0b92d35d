package jp.akashi.oscal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A catalogue as a file. */
public final class OscalFile {

  private static final Pattern VERSION = Pattern.compile("1\\.[01]\\.\\d{1,3}");

  /** The same as publishers also write it, such as {@code v1.0.0}, or a draft of one of them. */
  private static final Pattern NEARLY =
      Pattern.compile("[vV]?1\\.[01](\\.\\d{1,3})?(-[0-9A-Za-z][0-9A-Za-z.-]{0,40})?");

  private OscalFile() {}

  /** Whether the file begins like one that {@link #read} may read: with a brace or a tag. */
  public static boolean looksLikeOne(byte[] file) {
    int at = start(file);
    return at < file.length && (file[at] == '{' || file[at] == '<');
  }

  /** The first character, behind a byte order mark and spaces. */
  private static int start(byte[] file) {
    boolean marked =
        file.length > 2
            && file[0] == (byte) 0xEF
            && file[1] == (byte) 0xBB
            && file[2] == (byte) 0xBF;
    int at = marked ? 3 : 0;
    while (at < file.length && " \t\r\n".indexOf(file[at]) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * The catalogue in a file.
   *
   * @throws UnreadableOscal naming everything to put right
   */
  public static OscalReading read(byte[] file) throws UnreadableOscal {
    OscalErrors errors = new OscalErrors();
    boolean xml = file[start(file)] == '<';
    OscalNode catalog =
        xml
            ? OscalXmlReader.read(file, errors)
            : inside(OscalJsonReader.read(file, errors), errors);
    return checked(catalog, xml, errors);
  }

  /**
   * The same catalogue in the order of the model.
   *
   * @throws UnreadableOscal if it does not follow the rules of OSCAL
   */
  public static OscalReading checked(OscalNode catalog) throws UnreadableOscal {
    return checked(catalog, false, new OscalErrors());
  }

  private static OscalReading checked(OscalNode catalog, boolean xml, OscalErrors errors)
      throws UnreadableOscal {
    refuseOtherVersions(catalog, xml, errors);
    OscalNode checked = new OscalCheck(xml, errors).check(catalog);
    new OscalReferences(xml, errors).check(checked);
    errors.orRefuse();
    return new OscalReading(checked, errors.warnings());
  }

  private static OscalNode inside(OscalNode root, OscalErrors errors) throws UnreadableOscal {
    OscalNode catalog = root.node(OscalModel.ROOT);
    if (catalog == null) {
      String name = root.names().stream().filter(n -> !n.startsWith("$")).findFirst().orElse("");
      throw errors.refusal("/" + name, 1, "", "noCatalogue", name);
    }
    return catalog;
  }

  /** A file of another version follows other rules, so that nothing else about it is told. */
  private static void refuseOtherVersions(OscalNode catalog, boolean xml, OscalErrors errors)
      throws UnreadableOscal {
    OscalNode metadata = catalog.node("metadata");
    String version = metadata == null ? "" : metadata.text("oscal-version").strip();
    if (version.isEmpty() || VERSION.matcher(version).matches()) {
      return;
    }
    String place = OscalPlace.root(xml).path() + "/metadata/oscal-version";
    if (!NEARLY.matcher(version).matches()) {
      throw errors.refusal(place, metadata.line(), version, "version", version);
    }
    errors.warn(place, metadata.line(), version, "kept.version");
  }

  /** Writes what {@link #read} reads back as it was. */
  public static byte[] write(OscalFormat format, OscalNode catalog) {
    return format == OscalFormat.JSON
        ? OscalJsonWriter.write(catalog)
        : OscalXmlWriter.write(catalog);
  }

  /** A part of a catalogue as JSON on one line. */
  public static String fragment(OscalNode node) {
    return OscalJsonWriter.fragment(node);
  }

  /**
   * What {@link #fragment(OscalNode)} wrote.
   *
   * @throws UnreadableOscal if it is no JSON
   */
  public static OscalNode fragment(String json) throws UnreadableOscal {
    return OscalJsonReader.read(json.getBytes(StandardCharsets.UTF_8), new OscalErrors());
  }
}
