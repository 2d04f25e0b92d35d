package jp.akashi.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.deploy.DemoBody;
import jp.akashi.deploy.Trouble;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.CertificateFace;
import jp.akashi.paper.CertificatePdf;
import jp.akashi.paper.Seal;

/**
 * Drawing and sealing a certificate as we do against PDFBox and a CMS signature alone on pages of
 * the same words, with the same embedded font and a key of the same length, alternating.
 */
final class IssueBench {

  private static final double GOAL = 0.5;
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 11;
  private static final int EACH = 20;
  private static final String URL = "http://127.0.0.1:8080/verify?number=SAKURA-2026-00001-8";
  private static final List<CertificateFace> FACES =
      List.of(
          new CertificateFace(
              "技術情報管理認証書",
              "産業競争力強化法第2条第26項第1号に基づく認証",
              "下記の事業者が実施する技術等情報漏えい防止措置は、主務大臣が定める基準に適合していると認め、認証します。",
              List.of(
                  "認証番号　SAKURA-2026-00001-8",
                  "事業者の名称　見本精密工業株式会社",
                  "法人番号　8700110005901",
                  "所在地　長野県岡谷市見本町1-1",
                  "対象事業所　岡谷工場、別館",
                  "認証の範囲　精密部品の加工図面と加工条件",
                  "認証日　令和8年11月24日",
                  "有効期限　令和11年11月23日"),
              "理事長　林 さくら",
              List.of("見本（デモ用）。認証の効力はありません。")),
          new CertificateFace(
              "Certificate of Technology Information Control",
              "under the Industrial Competitiveness Enhancement Act",
              "The measures of the operator named below conform to the standard set by the minister.",
              List.of(
                  "Number SAKURA-2026-00001-8",
                  "Holder Mihon Precision Industries",
                  "Corporate number 8700110005901",
                  "Address 1-1 Mihon-cho, Okaya, Nagano",
                  "Sites Okaya works, annex",
                  "Scope Drawings and conditions of machining",
                  "Certified on 24 November 2026",
                  "Valid until 23 November 2029"),
              "President Sakura Hayashi",
              List.of("Specimen for demonstration. Certifies nothing.")));

  Ratio measure() {
    Path keys = directory();
    try {
      Seal seal = Seal.in(keys, body(), Clock.systemUTC());
      BarePaper bare = new BarePaper();
      repeat(WARM_UP, () -> ours(seal));
      repeat(WARM_UP, () -> bare.drawAndSign(FACES));
      List<Double> ours = new ArrayList<>();
      List<Double> baseline = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        ours.add(repeat(EACH, () -> ours(seal)));
        baseline.add(repeat(EACH, () -> bare.drawAndSign(FACES)));
      }
      return Ratio.atLeast(GOAL, "issue", Rounds.median(ours), Rounds.median(baseline), "/s");
    } finally {
      delete(keys);
    }
  }

  private static byte[] ours(Seal seal) {
    return seal.seal(new CertificatePdf().draw(FACES, URL), "認証書の発行");
  }

  /** Certificates a second, one after the other. */
  private static double repeat(int times, Runnable work) {
    long begun = System.nanoTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return times * 1e9 / (System.nanoTime() - begun);
  }

  private static BodyIdentity body() {
    Map<String, String> environment = new HashMap<>(DemoBody.ENVIRONMENT);
    environment.put("AKASHI_PUBLIC_URL", "http://127.0.0.1:8080");
    return BodyIdentity.of(environment);
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("akashi-keys");
    } catch (IOException failed) {
      throw new Trouble("No temporary directory could be made: is the disk full?", failed);
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException left) {
      throw new Trouble("Could not remove " + directory, left);
    }
  }
}
