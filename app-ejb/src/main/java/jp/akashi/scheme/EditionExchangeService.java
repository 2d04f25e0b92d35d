package jp.akashi.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/** Bringing editions in and taking them out: the certification manager and the head of the body. */
@Stateless
@RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
public class EditionExchangeService {

  /** Where there is no draft yet. */
  private static final int NONE = -1;

  @PersistenceContext private EntityManager entities;
  @Inject private SchemeEditions editions;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * What a file would become.
   *
   * @param rows how many rows each of its tables has
   * @param warnings what is odd about the catalogue and would be taken over as it stands
   */
  public record Preview(
      EditionId id, Bilingual title, Map<String, Integer> rows, List<CellError> warnings) {}

  /**
   * What a file became.
   *
   * @param warnings what is odd about the catalogue and was taken over as it stands
   */
  public record Drafted(EditionId id, List<CellError> warnings) {}

  /**
   * Reads a file and keeps nothing.
   *
   * @param name for a catalogue that does not name the edition itself; null: one of its title
   * @param base the edition such a catalogue takes what it lacks from; null for none
   * @throws InvalidInput if it is no file an edition comes in
   * @throws UnreadableEdition naming everything to put right
   */
  public Preview check(@Nullable EditionId name, @Nullable EditionId base, InputStream file)
      throws IOException {
    EditionReading reading = EditionFile.read(file, name, tables(base));
    EditionContent content = reading.content();
    Map<String, Integer> rows = new LinkedHashMap<>();
    new EditionWriter(content)
        .write()
        .forEach(sheet -> rows.put(sheet.name(), sheet.lines().size()));
    return new Preview(content.id(), content.bilingualEntry("title"), rows, reading.warnings());
  }

  /**
   * Makes a file a draft, or puts it in the place of the draft of that name that was seen.
   *
   * @param expected the name the caller expects in the file, or gives to a catalogue that has none;
   *     null: whatever it says, or one of its title
   * @param base the edition such a catalogue takes what it lacks from; null for none
   * @param seen version of the draft to be replaced; null where there is none yet
   * @throws InvalidInput if it is no file an edition comes in, or of another name
   * @throws UnreadableEdition naming everything to put right
   * @throws Stale if there is another draft than the one seen
   * @throws OutOfOrder if the edition of that name is approved already
   */
  public Drafted draft(
      @Nullable EditionId expected,
      @Nullable EditionId base,
      InputStream file,
      @Nullable Integer seen)
      throws IOException {
    EditionReading reading = read(expected, base, file);
    editions.lock();
    return keep(reading, seen);
  }

  /**
   * Makes a file a draft, and puts it in the place of whatever draft of that name there is.
   *
   * @throws InvalidInput if it is no file an edition comes in, or of another name
   * @throws UnreadableEdition naming everything to put right
   * @throws OutOfOrder if the edition of that name is approved already
   */
  public Drafted draftOver(@Nullable EditionId expected, @Nullable EditionId base, InputStream file)
      throws IOException {
    EditionReading reading = read(expected, base, file);
    editions.lock();
    EditionId id = reading.content().id();
    return keep(reading, editions.find(id).map(SchemeEdition::version).orElse(null));
  }

  private EditionReading read(
      @Nullable EditionId expected, @Nullable EditionId base, InputStream file) throws IOException {
    EditionReading reading = EditionFile.read(file, expected, tables(base));
    EditionId named = reading.content().id();
    if (expected != null && !expected.equals(named)) {
      throw new InvalidInput("id", "edition.file.otherId", named.value());
    }
    return reading;
  }

  private Drafted keep(EditionReading reading, @Nullable Integer seen) {
    EditionContent content = reading.content();
    String sha256 = EditionSheets.sha256(new EditionWriter(content).write());
    Signed drafted = new Signed(current.username(), clock.instant());
    Optional<SchemeEdition> there = editions.find(content.id());
    if (there.isPresent()) {
      String before = there.get().contentSha256();
      there.get().redraft(content, sha256, drafted);
      Stale.unlessSame(seen == null ? NONE : seen, there.get().version());
      editions.replace(there.get(), content);
      journal.record(subject(content), "edition.redrafted", Change.of(before, sha256));
    } else {
      Stale.unlessSame(seen == null ? NONE : seen, NONE);
      editions.add(new SchemeEdition(content, sha256, drafted), content);
      journal.record(subject(content), "edition.drafted", Change.to(sha256));
    }
    entities.flush();
    return new Drafted(content.id(), reading.warnings());
  }

  /**
   * An edition as a file that {@link #draft} reads back without loss.
   *
   * @throws NoSuchEdition if there is none of that name
   */
  public byte[] export(EditionId id, EditionFormat format) {
    editions.of(id);
    return EditionFile.write(format, new EditionWriter(editions.content(id)).write());
  }

  private List<EditionSheet> tables(@Nullable EditionId base) {
    return base == null
        ? List.of()
        : new EditionWriter(editions.content(editions.of(base).code())).write();
  }

  /**
   * The tables to fill in.
   *
   * @throws InvalidInput for a format without tables
   */
  public byte[] template(EditionFormat format) {
    if (!format.isTabular()) {
      throw new InvalidInput("format", "edition.formatNoTemplate");
    }
    List<EditionSheet> empty = EditionFile.template();
    return EditionFile.write(format, empty);
  }

  private static String subject(EditionContent content) {
    return EditionLifeService.subject(content.id());
  }
}
