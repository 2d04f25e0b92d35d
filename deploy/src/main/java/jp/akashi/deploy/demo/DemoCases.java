package jp.akashi.deploy.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Trouble;

/**
 * The cases of the demo body: one at every stage, certificates valid, suspended and ended. All of
 * it is told over the REST API in the names of the demo's people; nothing is put into the database
 * by another way.
 */
public final class DemoCases {

  private static final Map<String, Object> REASONS =
      Map.of("reasons", "秘密保持誓約書の日付が読めません。読める写しを出してください。");

  /** One of the earlier register. */
  private static final String EARLIER = "MS-2025-0029";

  private final Api api;

  public DemoCases(Akashi akashi) {
    this.api = new Api(akashi);
  }

  /** Whether they were told before, at least in part. */
  public boolean areTold() {
    return api.as(Applicant.MIHON.clerk()).get("company").status() == 200;
  }

  /**
   * Tells them; companies in parallel, the cases of one after the other.
   *
   * @throws Trouble if the body refuses a step
   */
  public void tell() {
    earlierRegister();
    Evaluation.auditorsAreAuthorised(api);
    ExecutorService tellers = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> told =
          List.<Runnable>of(this::mihon, this::reiji, this::kakuu, this::kamei, this::shisaku)
              .stream()
              .<Future<?>>map(tellers::submit)
              .toList();
      refuseIncomplete(told);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      tellers.shutdownNow();
    }
  }

  /** Lets every company come to its end before one that failed is told. */
  private static void refuseIncomplete(List<Future<?>> told) throws InterruptedException {
    List<String> failures = new ArrayList<>();
    for (Future<?> company : told) {
      try {
        company.get();
      } catch (ExecutionException failed) {
        failures.add(String.valueOf(failed.getCause().getMessage()));
      }
    }
    if (!failures.isEmpty()) {
      throw new Trouble("The demo's cases stopped: " + failures);
    }
  }

  /**
   * What the body issued before it used Akashi: suspended, withdrawn, returned, expired. It is
   * taken over as a whole, and only once: a demo that was interrupted after it goes on.
   */
  private void earlierRegister() {
    if (api.as("saito").get("certificates/" + EARLIER).status() == 200) {
      return;
    }
    Api.Answer taken =
        api.as("saito").postCsv("certificates/taken-over", EarlierRegister.csv("MS"));
    if (taken.status() != 200) {
      throw new Trouble("The earlier register was answered " + taken.status() + taken.json());
    }
  }

  private void mihon() {
    Story certified = Story.of(api, Applicant.MIHON);
    List.of("mori", "okada").forEach(colleague -> Story.joins(api, Applicant.MIHON, colleague));
    certified.certified();
    Story.of(api, Applicant.MIHON.applyingFor("松本工場の認証（新規）")).teamAgreed();
    Story.of(api, Applicant.MIHON.applyingFor("諏訪研究所の認証（新規）"));
  }

  private void reiji() {
    Story suspended = Story.of(api, DemoCompanies.REIJI).certified();
    suspended.takes("hayashi", "certificates/" + suspended.certificate() + "/suspension", order());
    Story.of(api, DemoCompanies.REIJI.applyingFor("鈴鹿工場の認証（新規）")).reported();
    Story.of(api, DemoCompanies.REIJI.applyingFor("研究棟の認証（新規）")).accepted().offered();
    Story.of(api, DemoCompanies.REIJI.applyingFor("桑名工場の認証（新規）")).granted();
  }

  private void kakuu() {
    Story.of(api, DemoCompanies.KAKUU).recommended();
    Story.of(api, DemoCompanies.KAKUU.applyingFor("各務原工場の認証（新規）"))
        .reviewed()
        .planAgreed()
        .metOnSite()
        .raises("III-3", "major")
        .raises("II-2", "minor")
        .takes("kobayashi", "cases/%s/audit/conclusion");
    Story.of(api, DemoCompanies.KAKUU.applyingFor("小牧試験場の認証（新規）")).agreed();
    Story.of(api, DemoCompanies.KAKUU.applyingFor("豊山倉庫の認証（新規）"))
        .submitted()
        .takes("sato", "cases/%s/reception/correction-request", REASONS);
  }

  private void kamei() {
    Story.of(api, DemoCompanies.KAMEI).reviewed().planAgreed();
    Story.of(api, DemoCompanies.KAMEI.applyingFor("堺分室の認証（新規）"))
        .submitted()
        .takes("endo", "applications/%s/withdrawal");
    Story.of(api, DemoCompanies.KAMEI.applyingFor("東大阪倉庫の認証（新規）")).submitted();
  }

  private void shisaku() {
    Story.of(api, DemoCompanies.SHISAKU).recommended().committee().refuses();
    Story.of(api, DemoCompanies.SHISAKU.applyingFor("川崎分室の認証（新規）"))
        .teamAgreed()
        .takes(
            "kobayashi",
            "cases/%s/questions",
            Map.of("item", "I-7", "text", "利用者一覧の見直しの頻度を教えてください。"))
        .takes("tanaka", "cases/%s/questions/sending");
    Story.of(api, DemoCompanies.SHISAKU.applyingFor("横浜設計室の認証（新規）")).accepted();
    Story planned = Story.of(api, DemoCompanies.SHISAKU.applyingFor("厚木工場の認証（新規）")).reviewed();
    planned.takes("tanaka", "cases/%s/audit/plan", planned.plan());
  }

  private static Map<String, Object> order() {
    return Map.of(
        "ground", "SERIOUS_INCIDENT",
        "scope", "四日市工場",
        "published", "管理対象情報の持出しを確かめているため",
        "internal", "事故の報告を受けた。広がりを防ぐため、意見を待てない。",
        "required", "原因の調べと再発を防ぐ措置を報告する。",
        "urgent", true);
  }
}
