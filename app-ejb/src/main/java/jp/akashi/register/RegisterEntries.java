package jp.akashi.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import org.jspecify.annotations.Nullable;

/** The entries of the register. Ended ones are found until their publication is over (K35). */
@ApplicationScoped
class RegisterEntries {

  private static final List<CertificateState> ENDED =
      List.of(CertificateState.WITHDRAWN, CertificateState.RETURNED, CertificateState.EXPIRED);

  /** Entries whose sites are fetched together. */
  private static final int AT_ONCE = 1000;

  private static final String FOUND =
      " join r.certificate c where (:everything = true"
          + " or r.holder like :text escape '!' or r.kana like :kana escape '!'"
          + " or r.corporateNumber like :text escape '!' or c.number.value like :text escape '!')"
          + " and (:anywhere = true or r.prefecture = :prefecture)"
          + " and (c.state in :ended and c.endedOn >= :shownFrom"
          + " or c.state not in :ended and c.validUntil >= :shownFrom)"
          + " and (:state = 'ALL'"
          + " or :state = 'ENDED' and (c.state in :ended or c.validUntil < :today)"
          + " or :state = 'SUSPENDED' and c.state = :suspended and c.validUntil >= :today"
          + " or :state = 'VALID' and c.state not in :ended and c.state <> :suspended"
          + " and c.validUntil >= :today)";

  @PersistenceContext private EntityManager entities;

  /** Those of a database, where no container opens it. */
  static RegisterEntries in(EntityManager entities) {
    RegisterEntries register = new RegisterEntries();
    register.entities = entities;
    return register;
  }

  void add(RegisterEntry entry) {
    entities.persist(entry);
  }

  /** The entry of a certificate, shown or archived. */
  Optional<RegisterEntry> find(CertificateNumber number) {
    return entities
        .createQuery(
            "select r from RegisterEntry r join fetch r.certificate"
                + " where r.certificate.number = :number",
            RegisterEntry.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The days of a search: today, and the first day of those ended that are still shown. */
  record Shown(LocalDate today, LocalDate from) {}

  long count(RegisterQuery query, Shown shown) {
    return bound(
            entities.createQuery("select count(r) from RegisterEntry r" + FOUND, Long.class),
            query,
            shown)
        .getSingleResult();
  }

  /** Newest first, after the entry with the key if one is given. */
  List<RegisterEntry> page(RegisterQuery query, Shown shown, @Nullable Key after, int most) {
    String beyond =
        after == null ? "" : " and (c.certifiedOn < :day or c.certifiedOn = :day and r.id < :id)";
    TypedQuery<RegisterEntry> found =
        entities.createQuery(
            "select r from RegisterEntry r join fetch r.certificate"
                + FOUND
                + beyond
                + " order by c.certifiedOn desc, r.id desc",
            RegisterEntry.class);
    if (after != null) {
      found.setParameter("day", after.day()).setParameter("id", after.id());
    }
    List<RegisterEntry> page = bound(found, query, shown).setMaxResults(most).getResultList();
    fetchSites(page);
    return page;
  }

  /** The sites of many entries at once: asked one by one, each entry would ask the database. */
  private void fetchSites(List<RegisterEntry> page) {
    for (int from = 0; from < page.size(); from += AT_ONCE) {
      entities
          .createQuery(
              "select distinct r from RegisterEntry r left join fetch r.sites where r in :some",
              RegisterEntry.class)
          .setParameter("some", page.subList(from, Math.min(from + AT_ONCE, page.size())))
          .getResultList();
    }
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> found, RegisterQuery query, Shown shown) {
    return found
        .setParameter("everything", "%%".equals(query.pattern()))
        .setParameter("text", query.pattern())
        .setParameter("kana", query.kanaPattern())
        .setParameter("anywhere", !query.hasPrefecture())
        .setParameter("prefecture", query.hasPrefecture() ? query.prefecture() : "")
        .setParameter("state", query.stateOrAll())
        .setParameter("ended", ENDED)
        .setParameter("suspended", CertificateState.SUSPENDED)
        .setParameter("today", shown.today())
        .setParameter("shownFrom", shown.from());
  }

  /** Prefectures of entries that publish theirs. */
  List<String> prefectures() {
    return entities
        .createQuery(
            "select distinct r.prefecture from RegisterEntry r"
                + " where r.prefecture is not null order by r.prefecture",
            String.class)
        .getResultList();
  }

  /** Where a page ended, written as {@code 2026-08-07.42}; what is no key is the first page's. */
  record Key(LocalDate day, long id) {

    static @Nullable Key read(@Nullable String text) {
      if (text == null || !text.matches("\\d{4}-\\d\\d-\\d\\d\\.\\d{1,18}")) {
        return null;
      }
      try {
        return new Key(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
      } catch (DateTimeParseException noDay) {
        return null;
      }
    }

    static String write(RegisterEntry last) {
      return last.certificate().term().certifiedOn() + "." + last.id();
    }
  }
}
