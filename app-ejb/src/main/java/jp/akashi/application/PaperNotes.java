package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.Origin;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import jp.akashi.scheme.Word;

/** What a paper about a case says of itself: what it is not, and where its words come from. */
@ApplicationScoped
public class PaperNotes {

  @Inject private BodyIdentity body;
  @Inject private SchemeService scheme;

  /** That the body is a demonstration, in these words, and that the edition is a working one. */
  public List<Paper.Block> first(Application application, Bilingual demo, Locale language) {
    List<Paper.Block> notes = new ArrayList<>();
    if (body.demo()) {
      notes.add(new Paper.Text(demo.in(language)));
    }
    notes.addAll(edition(application, language));
    return notes;
  }

  /** The edition's own banner while it is a working edition, nothing for an official one. */
  public List<Paper.Block> edition(Application application, Locale language) {
    EditionInfo edition = scheme.edition(new EditionId(application.edition()));
    return edition.working() ? List.of(new Paper.Text(edition.banner().in(language))) : List.of();
  }

  /** Where one text of the edition comes from, in the edition's own words. */
  public String origin(Application application, String code, Origin origin, Locale language) {
    TextValues source = TextValues.none().text("source", origin.source());
    String key = Word.of(origin.provenance());
    EditionId edition = new EditionId(application.edition());
    return code + "　" + scheme.certificateText(edition, "provenance", key, source, language);
  }
}
