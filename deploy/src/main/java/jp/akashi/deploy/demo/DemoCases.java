package jp.akashi.deploy.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Trouble;

/**
 * The cases of the demo body: some at every stage, some at every end a case can have, certificates
 * valid, suspended and ended. All of it is told over the REST API in the names of the demo's
 * people; only that weeks go by is not waited for, see {@link PassedTime}, and the case says so.
 *
 * <p>Telling may be cut off at any point. What was told is kept in the data directory; the next
 * start goes on with the first case that is missing. One that was cut off half way is withdrawn by
 * its applicant, or left as it stands where it is too late for that, and told anew.
 */
public final class DemoCases {

  private static final Map<String, Object> CORRECTION =
      Map.of("reasons", "秘密保持誓約書の署名日が読めません。読める写しを出してください。");

  private static final String EARLIER = "earlier register";

  private final Api api;
  private final Entered entered;
  private final DemoEnds ends;

  public DemoCases(Akashi akashi) {
    this.api = new Api(akashi);
    this.entered = new Entered(akashi.data());
    this.ends = new DemoEnds(new PassedTime(akashi));
  }

  /** Whether they were told before, all of them. */
  public boolean areTold() {
    return entered.isWhole() || !entered.isKept() && isOfEarlierVersion();
  }

  /** Earlier versions kept no record of what they told. */
  private boolean isOfEarlierVersion() {
    return api.as(Applicant.MIHON.clerk()).get("company").status() == 200;
  }

  /**
   * Tells what is missing; companies in parallel, the cases of one after the other.
   *
   * @throws Trouble if the body refuses a step
   */
  public void tell() {
    entered.keep();
    earlierRegister();
    Evaluation.auditorsAreAuthorised(api);
    Telling telling = new Telling(entered, new RestFiling(api, new DemoFiles(installation())));
    ExecutorService tellers = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> told =
          List.<Consumer<Telling>>of(
                  this::mihon, this::reiji, this::kakuu, this::kamei, this::shisaku)
              .stream()
              .<Future<?>>map(company -> tellers.submit(() -> company.accept(telling)))
              .toList();
      refuseIncomplete(told);
      entered.whole();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      tellers.shutdownNow();
    }
  }

  private static Installation installation() {
    return new Installation(Path.of(System.getProperty("akashi.root", ".")).toAbsolutePath());
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
      throw new Trouble("They stopped; the next start goes on from there. " + failures);
    }
  }

  /**
   * What the body issued before it used Akashi: suspended, withdrawn, returned, expired. It is
   * taken over as a whole.
   */
  private void earlierRegister() {
    if (entered.isDone(EARLIER)) {
      return;
    }
    String suspended = EarlierRegister.number("MS", EarlierRegister.SUSPENDED);
    if (api.as("saito").get("certificates/" + suspended).status() != 200) {
      Api.Answer taken =
          api.as("saito").postCsv("certificates/taken-over", EarlierRegister.csv("MS"));
      if (taken.status() != 200) {
        throw new Trouble("The earlier register was answered " + taken.status() + taken.json());
      }
    }
    entered.done(EARLIER);
  }

  private void mihon(Telling telling) {
    Applicant mihon = Applicant.MIHON;
    Story.companyIsRegistered(api, mihon);
    List.of("mori", "okada").forEach(colleague -> Story.joins(api, mihon, colleague));
    telling.of(mihon, Story::certified);
    telling.of(mihon.applyingFor("松本工場", "長野県松本市見本町8-1"), Story::teamAgreed);
    telling.of(mihon.applyingFor("諏訪研究所", "長野県諏訪市見本町3-2"), draft -> {});
  }

  private void reiji(Telling telling) {
    Applicant reiji = DemoCompanies.REIJI;
    telling.of(reiji, story -> ends.suspended(story.certified()));
    telling.of(reiji.applyingFor("鈴鹿工場", "三重県鈴鹿市見本町6-2"), Story::reported);
    telling.of(reiji.applyingFor("研究棟", "三重県四日市市見本町4-6"), story -> story.accepted().offered());
    telling.of(reiji.applyingFor("桑名工場", "三重県桑名市見本町1-9"), Story::granted);
    telling.of(reiji.applyingFor("亀山倉庫", "三重県亀山市見本町2-2"), story -> ends.lapsed(story.submitted()));
  }

  private void kakuu(Telling telling) {
    Applicant kakuu = DemoCompanies.KAKUU;
    telling.of(kakuu, Story::recommended);
    telling.of(
        kakuu.applyingFor("各務原工場", "岐阜県各務原市見本町5-5"),
        story ->
            story
                .reviewed()
                .planAgreed()
                .metOnSite()
                .raises("III-3", "major")
                .raises("II-2", "minor")
                .takes("kobayashi", "cases/%s/audit/conclusion"));
    telling.of(kakuu.applyingFor("小牧試験場", "愛知県小牧市見本1-7"), Story::agreed);
    telling.of(
        kakuu.applyingFor("豊山倉庫", "愛知県西春日井郡豊山町見本2-1"),
        story ->
            story
                .submitted()
                .givenBack("A14", "署名日の欄が読めません。読める写しを出してください。")
                .takes("sato", "cases/%s/reception/correction-request", CORRECTION));
    telling.of(
        kakuu.applyingFor("春日井分室", "愛知県春日井市見本町3-3"), story -> ends.terminated(story.teamAgreed()));
  }

  private void kamei(Telling telling) {
    Applicant kamei = DemoCompanies.KAMEI;
    telling.of(kamei, story -> story.reviewed().planAgreed());
    telling.of(
        kamei.applyingFor("堺分室", "大阪府堺市見本区4-4"),
        story -> story.submitted().takes("endo", "applications/%s/withdrawal"));
    telling.of(kamei.applyingFor("東大阪倉庫", "大阪府東大阪市見本町7-1"), Story::submitted);
  }

  private void shisaku(Telling telling) {
    Applicant shisaku = DemoCompanies.SHISAKU;
    telling.of(shisaku, ends::refused);
    telling.of(
        shisaku.applyingFor("川崎分室", "神奈川県川崎市見本区3-9"),
        story ->
            story
                .teamAgreed()
                .takes(
                    "kobayashi",
                    "cases/%s/questions",
                    Map.of("item", "I-7", "text", "利用者一覧の見直しの頻度を教えてください。"))
                .takes("tanaka", "cases/%s/questions/sending"));
    telling.of(shisaku.applyingFor("横浜設計室", "神奈川県横浜市見本区5-2"), Story::accepted);
    telling.of(
        shisaku.applyingFor("厚木工場", "神奈川県厚木市見本町9-1"),
        story -> {
          Story planned = story.reviewed();
          planned.takes("tanaka", "cases/%s/audit/plan", planned.plan());
        });
    telling.of(
        shisaku.applyingFor("相模原倉庫", "神奈川県相模原市見本区6-6"), story -> ends.returned(story.submitted()));
  }
}
