package jp.akashi.evidence;

import static jp.akashi.evidence.CheckedFixture.CLEAN;
import static jp.akashi.evidence.CheckedFixture.NOW;
import static jp.akashi.evidence.CheckedFixture.READABLE;
import static jp.akashi.evidence.CheckedFixture.TODAY;
import static jp.akashi.evidence.CheckedFixture.required;
import static jp.akashi.evidence.CheckedFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.akashi.TestDatabase;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents beside the applicant's entry, and beside each other's dates. */
class ComparedDocumentsTest {

  private static final String OURS = "見本精密工業株式会社";
  private static final String RIGHT =
      "履歴事項全部証明書\n長野県岡谷市見本町１番地１\n見本精密工業株式会社\n会社法人等番号　７００１－１０－００５９０１";
  private static TestDatabase database;
  private static int cases;

  @BeforeAll
  static void open() {
    database = TestDatabase.open();
  }

  @AfterAll
  static void close() throws IOException {
    database.close();
  }

  /** A case of its own, in a transaction. */
  private static final class Desk {

    private final EntityManager entities;
    private final ApplicantCompany company;
    private final ApplicationNumber number = ApplicationNumber.of(2026, ++cases);

    Desk(EntityManager entities) {
      this.entities = entities;
      this.company =
          entities
              .createQuery("select c from ApplicantCompany c", ApplicantCompany.class)
              .getResultStream()
              .findFirst()
              .orElseGet(() -> registered(entities));
      entities.persist(new Application(number, company, "tics-2024", NOW));
    }

    private static ApplicantCompany registered(EntityManager entities) {
      ApplicantCompany company = CheckedFixture.company(OURS);
      entities.persist(company);
      return company;
    }

    CaseDocument handedIn(String code, @Nullable LocalDate dated, String text) {
      CaseDocument document = new CaseDocument(number, code, "yamada", NOW);
      entities.persist(document);
      FileLook look = READABLE.with(Shown.in(text));
      ReceivedFile file = CheckedFixture.file(code, number.value(), dated, look, CLEAN);
      document.handIn(file, company.id(), "yamada", NOW);
      entities.flush();
      return document;
    }

    List<String> compared(String code, String text) {
      EvidenceVersion version = handedIn(code, null, text).counting().get(0);
      entities.refresh(version);
      return said(RegisteredCheck.of(required(code), version, company));
    }

    List<String> ordered(CaseDocument document) {
      DateOrder order = new DateOrder(new CaseFolder(CaseDocuments.in(entities).withAside(number)));
      return said(order.of(required(document.code()), document, TODAY));
    }
  }

  private static List<String> at(Function<Desk, List<String>> desk) {
    return database.inTransaction(entities -> desk.apply(new Desk(entities)));
  }

  @Test
  void theApplicantsOwnCertificateIsFine() {
    assertThat(at(desk -> desk.compared("A02", RIGHT))).isEmpty();
  }

  @Test
  void anotherCompanysNumberStopsAndItsNameAndAddressAreHints() {
    String other = "東京都見本区架空一丁目2番3号 株式会社架空 会社法人等番号 9999-03-000168";
    String number = CorporateNumber.ofRegistryNumber("999903000168").value();
    assertThat(at(desk -> desk.compared("A02", other)))
        .containsExactly(
            "stop finding.otherNumber [8700110005901, " + number + "]",
            "care finding.otherName [見本精密工業株式会社]",
            "care finding.otherAddress [長野県岡谷市見本町1-1]");
  }

  /** The text that a scanner adds to a picture may have a digit wrong. */
  @Test
  void anotherNumberBesideTheRightNameIsAHint() {
    String misread = RIGHT.replace("５９０１", "５９０７");
    assertThat(at(desk -> desk.compared("A02", misread)))
        .singleElement()
        .asString()
        .startsWith("care finding.otherNumber [8700110005901, ");
  }

  @Test
  void aScanSaysNothing() {
    assertThat(at(desk -> desk.compared("A02", ""))).isEmpty();
  }

  /** An agent's own number and address are no contradiction. */
  @Test
  void onlyWhatTheEditionAsksForIsCompared() {
    String power = "委任状 東京都見本区架空1-2-3 架空法務株式会社 3999903000168 を代理人とする。見本精密工業㈱";
    assertThat(at(desk -> desk.compared("A32", power))).isEmpty();
    assertThat(at(desk -> desk.compared("A32", "委任状 株式会社架空")))
        .containsExactly("care finding.otherName [見本精密工業株式会社]");
  }

  @Test
  void ofOtherDocumentsNothingIsKept() {
    at(
        desk -> {
          CaseDocument document = desk.handedIn("A04", TODAY, "株式会社架空 8700110005901");
          assertThat(document.counting().get(0).shown()).isNull();
          document
              .counting()
              .get(0)
              .looked(new FileLook(Readability.READABLE).with(Shown.in(RIGHT)));
          assertThat(document.counting().get(0).shown()).isNull();
          return List.of();
        });
  }

  @Test
  void aNewNameIsComparedWithoutTheFile() {
    assertThat(
            at(
                desk -> {
                  EvidenceVersion version = desk.handedIn("A02", null, RIGHT).counting().get(0);
                  ApplicantCompany renamed = CheckedFixture.company("新見本株式会社");
                  return said(RegisteredCheck.of(required("A02"), version, renamed));
                }))
        .containsExactly("care finding.otherName [新見本株式会社]");
  }

  @Test
  void aReviewBeforeTheCheckItReviewsIsOutOfOrder() {
    assertThat(
            at(
                desk -> {
                  desk.handedIn("A12", TODAY.minusDays(3), "");
                  return desk.ordered(desk.handedIn("A13", TODAY.minusDays(4), ""));
                }))
        .containsExactly("care finding.datedBefore [2026-11-27, A12, 2026-11-28]");
  }

  @Test
  void theSameDayIsInOrderAndSoIsWhatHasNoDate() {
    assertThat(
            at(
                desk -> {
                  desk.handedIn("A12", TODAY, "");
                  return desk.ordered(desk.handedIn("A13", TODAY, ""));
                }))
        .isEmpty();
    assertThat(at(desk -> desk.ordered(desk.handedIn("A13", TODAY, "")))).isEmpty();
    assertThat(
            at(
                desk -> {
                  desk.handedIn("A12", TODAY, "");
                  return desk.ordered(desk.handedIn("A13", null, ""));
                }))
        .isEmpty();
  }

  @Test
  void whatWasTakenBackHasNoDate() {
    assertThat(
            at(
                desk -> {
                  desk.handedIn("A12", TODAY, "").reopen("yamada", NOW);
                  desk.entities.flush();
                  return desk.ordered(desk.handedIn("A13", TODAY.minusDays(4), ""));
                }))
        .isEmpty();
  }

  @Test
  void aPowerOfAttorneyAfterSubmissionIsOutOfOrder() {
    assertThat(
            at(
                desk -> {
                  desk.handedIn("A32", TODAY.plusDays(1), "");
                  CaseDocument form = new CaseDocument(desk.number, "A01", "yamada", NOW);
                  form.state("記載のとおりです。", "yamada", NOW);
                  return desk.ordered(form);
                }))
        .containsExactly("care finding.submittedBefore [2026-12-01, A32, 2026-12-02]");
  }
}
