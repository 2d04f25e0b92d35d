package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;

/** The nonconformities of the file, with how they were corrected and verified. */
@ApplicationScoped
public class NonconformityPart implements FilePart {

  @Inject private Nonconformities nonconformities;

  @Override
  public String name() {
    return "nonconformities";
  }

  @Override
  public List<String> lines(Application application) {
    return nonconformities.of(application.number()).stream()
        .map(Nonconformity::view)
        .map(
            n ->
                String.join(
                    "|",
                    n.code(),
                    n.item(),
                    n.grade(),
                    n.state().name(),
                    n.description(),
                    String.valueOf(n.corrective()),
                    String.valueOf(n.verification())))
        .toList();
  }
}
