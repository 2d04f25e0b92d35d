package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.agreement.Agreements;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationForm;

/** The application as it was handed in, and the agreement. */
@ApplicationScoped
public class ApplicationPart implements FilePart {

  @Inject private Agreements agreements;

  @Override
  public String name() {
    return "application";
  }

  @Override
  public List<String> lines(Application application) {
    ApplicationForm form = application.form();
    List<String> lines = new ArrayList<>();
    lines.add("number " + application.number());
    lines.add("edition " + application.edition());
    lines.add("company " + application.company().corporateNumber());
    lines.add("title " + form.title());
    lines.add("scope " + form.scope());
    form.sites().forEach(site -> lines.add("site " + site));
    form.answers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(answer -> lines.add("answer " + answer.getKey() + " " + answer.getValue()));
    form.consent().stream().sorted().forEach(field -> lines.add("consent " + field));
    agreements
        .of(application.number())
        .ifPresent(agreement -> lines.add("agreement " + agreement.text().hash()));
    return lines;
  }
}
