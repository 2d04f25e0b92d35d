package jp.akashi.deploy.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;

/**
 * An edition that follows on the one in force, brought into force today by those whose task it is.
 */
public final class NextEdition {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** The item whose obligation is worded anew. */
  public static final String ITEM = "IV-4";

  private final Api api;
  private final String id;

  public NextEdition(Api api, String id) {
    this.api = api;
    this.id = id;
  }

  /** One item is worded anew, and re-checks are to be done within half a year. */
  public static NextEdition changed(Api api) {
    NextEdition next = new NextEdition(api, name());
    next.into(
        next.named()
            .replace("items", "管理情報システムを構成する", "情報システムを構成する")
            .replace("clocks", "revised Standard\",\"P1Y\"", "revised Standard\",\"P6M\""));
    return next;
  }

  /** The shipped edition again under another name, so that whoever comes next finds it in force. */
  public static void restore(Api api) {
    NextEdition next = new NextEdition(api, name());
    next.into(next.named());
  }

  private static String name() {
    return "tics-next-" + UUID.randomUUID().toString().substring(0, 8);
  }

  public EditionArchive named() {
    return EditionArchive.of(api).named(id);
  }

  /** Has it say this, and brings it into force. */
  public void into(EditionArchive archive) {
    Retained.expect(
        api.as("saito")
            .putFile("edition-files/" + id, BodyPublishers.ofByteArray(archive.bytes())));
    step("hayashi", "review", null);
    step("saito", "approval", Map.of("date", today().toString(), "number", "第8号"));
    step("saito", "activation", Map.of("from", today().toString()));
  }

  private void step(String username, String step, Object body) {
    Api.Caller caller = api.as(username);
    Answer now = caller.get("editions/" + id);
    Retained.expect(caller.postIfMatch("editions/" + id + "/" + step, body, now.etag()));
  }

  public String id() {
    return id;
  }

  /** Numbers of the certificates that stand on an edition. */
  public static JsonNode certificates(Api api, String edition) {
    return api.as("saito").get("editions/" + edition + "/standing").json().get("certificates");
  }

  public static LocalDate today() {
    return LocalDate.now(JAPAN);
  }
}
