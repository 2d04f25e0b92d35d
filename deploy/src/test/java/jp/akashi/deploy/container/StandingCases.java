package jp.akashi.deploy.container;

import static jp.akashi.application.CaseStep.*;
import static jp.akashi.application.StepOutcome.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.Site;
import jp.akashi.application.StepOutcome;
import jp.akashi.person.Role;
import jp.akashi.review.TeamMember;
import jp.akashi.review.Teams;
import jp.akashi.scheme.SchemeService;

/** Cases on record and in the engine, put there without the people who would walk them so far. */
@ApplicationScoped
public class StandingCases {

  /** The company of every case here. */
  public static final String COMPANY = "8700110005901";

  private static final List<CaseState> STATES =
      List.of(
          CaseState.ACCEPTED,
          CaseState.AGREEMENT_PENDING,
          CaseState.DOCUMENT_REVIEW,
          CaseState.ON_SITE_AUDIT,
          CaseState.TECHNICAL_REVIEW);
  private static final List<Map.Entry<CaseStep, StepOutcome>> STEPS =
      List.of(
          Map.entry(CHECK_COMPLETENESS, ACCEPTED),
          Map.entry(REVIEW_APPLICATION, TAKEN_ON),
          Map.entry(SIGN_AGREEMENT, SIGNED),
          Map.entry(ASSIGN_TEAM, ASSIGNED),
          Map.entry(DECLARE_INTERESTS, CLEAR),
          Map.entry(CONSIDER_TEAM, AGREED),
          Map.entry(REVIEW_DOCUMENTS, COMPLETED),
          Map.entry(PLAN_AUDIT, PLANNED),
          Map.entry(AGREE_PLAN, AGREED),
          Map.entry(CONDUCT_AUDIT, CLEAR),
          Map.entry(WRITE_AUDIT_REPORT, REPORTED));

  @Inject private Applications applications;
  @Inject private ApplicantCompanies companies;
  @Inject private SchemeService scheme;
  @Inject private CaseWorkflow workflow;
  @Inject private Teams teams;

  /** A case whose file waits for the technical reviewer. */
  @Transactional
  public ApplicationNumber toBeReviewed() {
    return reported().number();
  }

  /** A case that waits for its decision. */
  @Transactional
  public ApplicationNumber toBeDecided() {
    Application application = reported();
    application.become(CaseState.DECISION);
    As.person("watanabe", Role.TECHNICAL_REVIEWER)
        .run(() -> workflow.completed(application.number(), REVIEW_FILE, RECOMMENDED));
    return application.number();
  }

  /** Puts somebody into the team of a case. */
  @Transactional
  public TeamMember inTeam(ApplicationNumber number, String username, boolean leads) {
    TeamMember member = new TeamMember(number, username, leads, Instant.now());
    teams.add(member);
    return member;
  }

  /** Puts somebody into the team of a case who was replaced since. */
  @Transactional
  public void onceInTeam(ApplicationNumber number, String username) {
    inTeam(number, username, false).replace("異動のため。", Instant.now());
  }

  private Application reported() {
    Application application = submitted();
    workflow.submitted(application.number());
    STATES.forEach(application::become);
    STEPS.forEach(step -> workflow.completed(application.number(), step.getKey(), step.getValue()));
    return application;
  }

  private Application submitted() {
    Application application =
        new Application(
            applications.nextNumber(2026),
            company(),
            scheme.activeEdition().id().value(),
            Instant.now());
    applications.add(application);
    application.write(form(), application.version(), "yamada", Instant.now());
    application.signOff("suzuki", Instant.now());
    application.submit(Instant.now());
    return application;
  }

  private static ApplicationForm form() {
    Site site = new Site("岡谷工場", "長野県岡谷市", 8, true);
    return new ApplicationForm("岡谷工場の認証", "図面", List.of(site), Map.of(), Set.of());
  }

  private ApplicantCompany company() {
    CorporateNumber number = CorporateNumber.read(COMPANY);
    return companies.of(number).orElseGet(() -> registered(number));
  }

  private ApplicantCompany registered(CorporateNumber number) {
    CompanyDetails details =
        new CompanyDetails(
            "見本精密株式会社", "ミホンセイミツ", "394-0000", "長野県", "岡谷市1-1", "代表取締役 鈴木 一郎", null, null);
    ApplicantCompany company = new ApplicantCompany(number, details, Instant.now());
    companies.add(company);
    return company;
  }
}
