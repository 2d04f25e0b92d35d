package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.application.ApplicationService;
import jp.akashi.application.ApplicationView;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.Once;
import org.jspecify.annotations.Nullable;

/** The list of a company's applications, and beginning one. */
@Named("applicationsPage")
@RequestScoped
public class ApplicationsPage {

  @Inject private ApplicationService applications;
  @Inject private ApplicantService applicants;
  @Inject private Attempt attempt;
  @Inject private Once once;

  public boolean isRegistered() {
    return applicants.mine().isPresent();
  }

  public List<ApplicationView> getMine() {
    return applications.mine();
  }

  public @Nullable String begin() {
    String[] number = new String[1];
    return attempt.of("begin", () -> number[0] = once.of("begin", this::begun), "") == null
        ? null
        : "/app/application?faces-redirect=true&number=" + number[0];
  }

  private String begun() {
    return applications.begin().number();
  }
}
