package jp.akashi.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.akashi.oscal.OscalNode;
import jp.akashi.oscal.OscalProse;

/**
 * Who published a catalogue. Its texts count as quoted only if it names an organisation as its
 * creator or publisher; of one that does not, nobody can say whose words they are, so they are
 * shown as the body's own.
 */
final class CataloguePublisher {

  private static final Set<String> PUBLISHING = Set.of("creator", "publisher", "prepared-by");
  private static final int LONGEST_SLUG = 51;

  private final OscalNode metadata;
  private final String title;
  private final Optional<String> name;

  CataloguePublisher(OscalNode catalog) {
    OscalNode known = catalog.node("metadata");
    this.metadata = known == null ? new OscalNode() : known;
    this.title = new OscalProse(catalog).line(metadata.text("title"));
    this.name =
        metadata.nodes("responsible-parties").stream()
            .filter(party -> PUBLISHING.contains(party.text("role-id")))
            .flatMap(party -> party.texts("party-uuids").stream())
            .flatMap(this::organisation)
            .findFirst();
  }

  private Stream<String> organisation(String uuid) {
    List<OscalNode> parties = metadata.nodes("parties");
    return parties.stream()
        .filter(party -> party.text("uuid").equals(uuid))
        .filter(party -> party.text("type").equals("organization") && party.has("name"))
        .map(party -> party.text("name"));
  }

  OscalNode metadata() {
    return metadata;
  }

  /** Without marks. */
  String title() {
    return title;
  }

  /**
   * Where a text of the catalogue comes from.
   *
   * @param at what is quoted; empty for the whole
   */
  Origin origin(String at) {
    String document = title + ", " + metadata.text("version");
    String source = name.map(publisher -> publisher + ": " + document).orElse(document);
    return new Origin(
        name.isPresent() ? Provenance.QUOTED : Provenance.OURS,
        at.isEmpty() ? source : source + ", " + at);
  }

  /** The name an edition takes if nobody gives it one: of the title and the UUID. */
  static String slug(OscalNode catalog) {
    String title = new CataloguePublisher(catalog).title().toLowerCase(Locale.ROOT);
    String words = title.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+", "");
    String start = words.substring(0, Math.min(words.length(), LONGEST_SLUG));
    String uuid = UUID.fromString(catalog.text("uuid")).toString().substring(0, 8);
    return start.isEmpty() ? "catalogue-" + uuid : start.replaceAll("[-.]+$", "") + "-" + uuid;
  }
}
